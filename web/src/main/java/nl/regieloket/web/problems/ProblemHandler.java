package nl.regieloket.web.problems;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.regieloket.kernel.Problem;
import nl.regieloket.web.protection.EvenTiming;
import nl.regieloket.web.signin.LocalAddress;
import nl.regieloket.web.signin.StepUp;
import nl.regieloket.web.texts.CodedMessage;
import nl.regieloket.web.texts.ProblemTexts;
import nl.regieloket.web.texts.Texts;

/**
 * The one place where Faces meets an exception. An act that asks for a second factor leads to it; another refusal of an act becomes words beside the field or the act, and the
 * page stays as it was typed; a refusal to show a page becomes its error page; a view that expired is opened anew, where
 * the drafts bring back what was typed; anything else gets a reference.
 */
class ProblemHandler extends ExceptionHandlerWrapper {
    /** Query parameter that tells the reopened page why it starts anew. */
    static final String EXPIRED = "verlopen";

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var event = queued.next().getContext();
            queued.remove();
            FacesContext context = event.getContext();
            if (!context.getResponseComplete()) {
                try {
                    answer(context, event.getException());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void answer(FacesContext context, Throwable thrown) throws IOException {
        if (Causes.isExpiredView(thrown)) {
            openAnew(context);
            return;
        }
        var problem = Causes.problem(thrown);
        problem.ifPresent(EvenTiming::await);
        if (problem.isEmpty()) {
            fail(context, thrown);
        } else if (problem.get() instanceof Problem.StepUpNeeded) {
            redirect(context, StepUp.pageFor((HttpServletRequest)
                    context.getExternalContext().getRequest()));
        } else if (isAct(context)) {
            beside(context, problem.get());
        } else {
            refusePage(context, problem.get());
        }
    }

    private static boolean isAct(FacesContext context) {
        return context.isPostback()
                && context.getViewRoot() != null
                && !PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())
                && !PhaseId.RESTORE_VIEW.equals(context.getCurrentPhaseId());
    }

    private static void beside(FacesContext context, Problem problem) {
        var locale = context.getViewRoot().getLocale();
        var violations = problem instanceof Problem.Invalid invalid
                ? invalid.violations()
                : java.util.List.<Problem.Violation>of();
        for (Problem.Violation violation : violations) {
            FacesMessage message = new CodedMessage(violation.code(), locale);
            context.addMessage(Fields.markInvalid(context, violation.field()), message);
        }
        if (violations.isEmpty()) {
            context.addMessage(null, new CodedMessage(problem, locale));
        }
        context.validationFailed();
        context.renderResponse();
    }

    private static void refusePage(FacesContext context, Problem problem) throws IOException {
        int status = Statuses.of(problem);
        if (context.getPartialViewContext().isAjaxRequest()) {
            redirect(context, "/fout?status=" + status);
        } else {
            context.getExternalContext().responseReset();
            if (problem instanceof Problem.Forbidden forbidden && forbidden.about() != null) {
                var root = context.getViewRoot();
                context.getExternalContext()
                        .getRequestMap()
                        .put(
                                ErrorPage.REFUSAL,
                                ProblemTexts.of(forbidden, root == null ? Texts.DUTCH : root.getLocale()));
            }
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        }
    }

    /** A postback of Faces has no query of its own: the page that sent it says which case or contact it showed. */
    private static void openAnew(FacesContext context) throws IOException {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        redirect(context, LocalAddress.ofPageBehind(request).with(EXPIRED, "1").path());
    }

    private static void fail(FacesContext context, Throwable thrown) throws IOException {
        var external = context.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String reference = Incident.of(thrown, request.getMethod(), request.getRequestURI())
                .reference();
        if (context.getPartialViewContext().isAjaxRequest()) {
            redirect(context, "/fout?kenmerk=" + reference);
            return;
        }
        request.setAttribute(Incident.ATTRIBUTE, reference);
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.responseSendError(500, null);
        }
        context.responseComplete();
    }

    private static void redirect(FacesContext context, String path) throws IOException {
        var external = context.getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
        context.responseComplete();
    }
}
