package nl.regieloket.web.protection;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.regieloket.kernel.SafeRequest;

/** Tells requests that change nothing, by their method, from those that may. */
@WebListener
public class SafeRequests implements ServletRequestListener {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        SafeRequest.end();
        if (event.getServletRequest() instanceof HttpServletRequest request && SAFE.contains(request.getMethod())) {
            SafeRequest.begin();
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        SafeRequest.end();
    }
}
