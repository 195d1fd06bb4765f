package dev.stet.http;

import jakarta.ws.rs.core.Response;

/** How a part of the application says no: the pages in a page, the API in JSON. One bean each. */
public interface Face {

    /** Whether requests for this path are answered by this part. Exactly one face says yes to each path. */
    boolean serves(String path);

    Response answer(Failure failure);
}
