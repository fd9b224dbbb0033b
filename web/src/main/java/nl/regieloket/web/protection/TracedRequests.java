package nl.regieloket.web.protection;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import nl.regieloket.kernel.Trace;

/** Puts each request under its trace before anything looks at it, signing in included, and takes it off afterwards. */
@WebListener
public class TracedRequests implements ServletRequestListener {
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        List<String> sent = event.getServletRequest() instanceof HttpServletRequest request
                ? Collections.list(request.getHeaders(Trace.HEADER))
                : List.of();
        Trace.continued(sent.size() == 1 ? sent.getFirst() : null).enter(); // two would be two callers
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Trace.leave();
    }
}
