package dev.stet.command;

import java.util.List;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.smallrye.openapi.runtime.OpenApiHandler;
import io.quarkus.smallrye.openapi.runtime.OpenApiRecorder;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;

/**
 * In a native executable, has the document of the API made when it is first asked for, as later versions of Quarkus do
 * (quarkus#55538). This one makes it at each start, which took a fifth of the time to the first page.
 */
final class LaterApiDocument {

    private LaterApiDocument() {}

    /** What would make it at the start. No filter of ours runs then: they ran when the application was built. */
    @TargetClass(OpenApiRecorder.class)
    static final class AtStart {

        private AtStart() {}

        @Substitute
        public void prepareDocument(AutoSecurityFilter security, List<String> filters, String document) {
            if (security != null || !filters.isEmpty()) {
                throw new IllegalStateException("Filters of the API's document would not be run");
            }
        }
    }

    /** Who answers with it. */
    @TargetClass(OpenApiHandler.class)
    static final class WhenAsked {

        @Alias
        private volatile OpenApiDocumentService openApiDocumentService;

        @Alias
        private String documentName;

        private WhenAsked() {}

        @Substitute
        private synchronized OpenApiDocumentService getOpenApiDocumentService() {
            if (openApiDocumentService == null) {
                OpenApiDocumentService documents =
                        Arc.container().instance(OpenApiDocumentService.class).get();
                ((Maker) (Object) documents).prepareDocument(null, List.of(), documentName);
                openApiDocumentService = documents;
            }
            return openApiDocumentService;
        }
    }

    /** Who makes it. */
    @TargetClass(OpenApiDocumentService.class)
    static final class Maker {

        private Maker() {}

        @Alias
        native void prepareDocument(AutoSecurityFilter security, List<String> filters, String document);
    }
}
