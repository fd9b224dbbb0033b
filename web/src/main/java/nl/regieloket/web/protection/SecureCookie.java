package nl.regieloket.web.protection;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets the session cookie travel over https alone, wherever the application is reached by https. */
@WebListener
public class SecureCookie implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "regieloket.url")
    private String url;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        protect(event.getServletContext().getSessionCookieConfig(), url);
    }

    static void protect(SessionCookieConfig cookie, String url) {
        cookie.setSecure(url.startsWith("https:"));
    }
}
