package nl.regieloket.web.shell;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * A view that begins no session. PrimeFaces keeps the nonce of a page in the map of its view, and Faces begins a
 * session for every such map; who only reads a page that needs nobody signed in gets neither session nor cookie.
 */
public class SparingView extends UIViewRoot {
    private final transient Map<String, Object> ofThisRequest = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        boolean hasSession = getFacesContext().getExternalContext().getSession(false) != null;
        return hasSession ? super.getViewMap(create) : ofThisRequest;
    }
}
