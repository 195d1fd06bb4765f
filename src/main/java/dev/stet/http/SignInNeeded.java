package dev.stet.http;

/** Nobody is signed in, and this needs somebody. Answered as 401, or by the way to the sign-in page. */
public class SignInNeeded extends RuntimeException {

    public SignInNeeded() {
        super("Sign in to go on.");
    }
}
