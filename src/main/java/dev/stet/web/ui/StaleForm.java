package dev.stet.web.ui;

/** A form that does not show that it is ours: the page it was on is too old, or it was never on a page of ours. */
class StaleForm extends RuntimeException {

    private final boolean foreign;

    /** @param foreign whether the browser says that another site sent it */
    StaleForm(boolean foreign) {
        super("The form did not show that it is ours");
        this.foreign = foreign;
    }

    boolean foreign() {
        return foreign;
    }
}
