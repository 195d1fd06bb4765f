package dev.stet.text.page;

import java.util.regex.Pattern;

/** Whether a list, table, form or box inside an article looks like furniture. */
final class Suspicion {

    private static final int MANY_COMMAS = 10;
    private static final int ITEMS_ALLOWED = 100;
    private static final int SHORT = 25;
    private static final int SHORT_BESIDE_FILM = 75;
    private static final int GOOD_NAME = 25;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern LABEL_OF_AD = Pattern.compile(
            "(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|广告|реклама|anuncio"
                    + "|(loading|正在加载|загрузка|chargement|cargando)(…|\\.\\.\\.)?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PageNode node;
    private final Measure inside;
    private final int weight;

    /** @param node measured with all that is still in it */
    Suspicion(PageNode node, Strictness strictness) {
        this.node = node;
        this.inside = node.measure();
        this.weight = strictness.weight(node);
    }

    boolean isFounded() {
        if (isPartOfData()) {
            return false;
        }
        if (weight < 0) {
            return true;
        }
        return inside.commas < MANY_COMMAS && !inside.film && (isLabelOfAd() || (looksWrong() && !isListOfPictures()));
    }

    private boolean isPartOfData() {
        return node.isDataTable() || inside.data || node.hasAncestor(outer -> outer.isDataTable() || outer.is("code"));
    }

    private boolean isLabelOfAd() {
        return inside.length() < LONGEST_LABEL
                && LABEL_OF_AD.matcher(Words.of(node, LONGEST_LABEL)).matches();
    }

    private boolean looksWrong() {
        return isCrowded() || isLinky() || isMostlyFilm() || (inside.images == 0 && inside.textish == 0);
    }

    private boolean isCrowded() {
        boolean pictures = !isInFigure() && inside.images > 1 && inside.paragraphs < inside.images * 0.5;
        boolean items = !isList() && inside.items - ITEMS_ALLOWED > inside.paragraphs;
        return pictures || items || inside.inputs > inside.paragraphs / 3;
    }

    private boolean isLinky() {
        double links = inside.linkDensity();
        boolean stub = !isList()
                && !isInFigure()
                && inside.share(inside.headings) < 0.9
                && inside.length() < SHORT
                && (inside.images == 0 || inside.images > 2)
                && links > 0;
        boolean plain = !isList() && weight < GOOD_NAME && links > 0.2;
        return stub || plain || (weight >= GOOD_NAME && links > 0.5);
    }

    private boolean isMostlyFilm() {
        return (inside.embedded == 1 && inside.length() < SHORT_BESIDE_FILM) || inside.embedded > 1;
    }

    private boolean isInFigure() {
        return node.hasAncestor(outer -> outer.is("figure"));
    }

    private boolean isList() {
        return node.is("ul") || node.is("ol") || inside.share(inside.lists) > 0.9;
    }

    private boolean isListOfPictures() {
        return isList()
                && inside.images == inside.items
                && node.elements().stream().allMatch(child -> child.elements().size() <= 1);
    }
}
