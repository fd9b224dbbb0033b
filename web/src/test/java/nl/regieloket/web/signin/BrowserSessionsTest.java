package nl.regieloket.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regieloket.web.oidc.ProviderUnavailable;
import nl.regieloket.web.oidc.TestProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserSessionsTest {
    private static final String RIETMOND = "00000099000009001000";
    private static final String CJIB = "00000099000001006000";

    private final TestProvider there = new TestProvider();
    private final RevokedSessions revoked = new RevokedSessions();
    private final BrowserSessions sessions = new BrowserSessions();
    private final FakeBrowser browser = new FakeBrowser();

    @SuppressWarnings("UnnecessaryAssignment") // there is no container here
    BrowserSessionsTest() throws Exception {
        revoked.clock = Clock.systemUTC();
        sessions.clock = Clock.systemUTC();
        sessions.revoked = revoked;
        sessions.provider = there.identityProvider();
    }

    @AfterEach
    void stop() {
        there.close();
    }

    @Test
    void signing_in_changes_the_session_id_and_keeps_the_other_tabs_under_way() {
        PendingSignIn otherTab = PendingSignIn.to(LocalAddress.HOME, false);
        sessions.keep(browser.request(), otherTab);
        String before = browser.sessionId();
        sessions.signIn(browser.request(), nadia(Instant.now().plusSeconds(300)));
        assertThat(browser.sessionId()).isNotNull().isNotEqualTo(before);
        assertThat(sessions.take(browser.request(), otherTab.state())).contains(otherTab);
    }

    @Test
    void a_state_is_taken_once_and_only_by_the_browser_that_began() {
        PendingSignIn pending = PendingSignIn.to(LocalAddress.HOME, false);
        sessions.keep(browser.request(), pending);
        assertThat(sessions.take(new FakeBrowser().request(), pending.state())).isEmpty();
        assertThat(sessions.take(browser.request(), "forged")).isEmpty();
        assertThat(sessions.take(browser.request(), pending.state())).contains(pending);
        assertThat(sessions.take(browser.request(), pending.state())).isEmpty();
    }

    @Test
    void of_another_person_nothing_stays() {
        sessions.signIn(browser.request(), nadia(Instant.now().plusSeconds(300)).workingFor(CJIB));
        PendingSignIn pending = PendingSignIn.to(LocalAddress.HOME, false);
        sessions.keep(browser.request(), pending);
        sessions.signIn(
                browser.request(), person(UUID.randomUUID(), Instant.now().plusSeconds(300)));
        assertThat(sessions.take(browser.request(), pending.state())).isEmpty();
        assertThat(sessions.known(browser.request()).orElseThrow().chosenOrganisation())
                .isNull();
    }

    @Test
    void a_step_up_keeps_the_organisation_that_was_chosen() {
        sessions.signIn(browser.request(), nadia(Instant.now().plusSeconds(300)).workingFor(CJIB));
        sessions.signIn(browser.request(), nadia(Instant.now().plusSeconds(300)));
        assertThat(sessions.known(browser.request()).orElseThrow().chosenOrganisation())
                .isEqualTo(CJIB);
    }

    @Test
    void another_organisation_begins_another_session() {
        sessions.signIn(browser.request(), nadia(Instant.now().plusSeconds(300)));
        String before = browser.sessionId();
        sessions.workFor(browser.request(), sessions.known(browser.request()).orElseThrow(), CJIB);
        assertThat(browser.sessionId()).isNotEqualTo(before);
        assertThat(sessions.known(browser.request()).orElseThrow().chosenOrganisation())
                .isEqualTo(CJIB);
    }

    @Test
    void of_32_requests_at_once_one_asks_the_provider_and_all_go_on() throws Exception {
        there.answersWithTokens(() -> there.claims("regieloket-web").build());
        sessions.signIn(browser.request(), nadia(Instant.now().minusSeconds(1)));
        List<Future<Optional<SessionIdentity>>> answers = new ArrayList<>();
        try (ExecutorService requests = Executors.newFixedThreadPool(32)) {
            for (int i = 0; i < 32; i++) {
                answers.add(requests.submit(() -> sessions.current(browser.request())));
            }
        }
        for (Future<Optional<SessionIdentity>> answer : answers) {
            assertThat(answer.get().orElseThrow().refreshToken()).isEqualTo("next");
        }
        assertThat(there.tokenRequests).hasValue(1);
    }

    @Test
    void a_provider_that_does_not_answer_leaves_the_session_as_it_is() {
        there.answers(503, "{}");
        SessionIdentity nadia = nadia(Instant.now().minusSeconds(1));
        sessions.signIn(browser.request(), nadia);
        assertThatExceptionOfType(ProviderUnavailable.class).isThrownBy(() -> sessions.current(browser.request()));
        assertThat(sessions.known(browser.request())).contains(nadia);
    }

    @Test
    void a_provider_that_says_no_ends_the_session() throws Exception {
        there.answers(400, "{\"error\":\"invalid_grant\"}");
        sessions.signIn(browser.request(), nadia(Instant.now().minusSeconds(1)));
        assertThat(sessions.current(browser.request())).isEmpty();
        assertThat(browser.sessionId()).isNull();
    }

    @Test
    void a_renewal_that_names_another_person_ends_the_session() throws Exception {
        there.answersWithTokens(() -> there.claims("regieloket-web")
                .subject(UUID.randomUUID().toString())
                .build());
        sessions.signIn(browser.request(), nadia(Instant.now().minusSeconds(1)));
        assertThat(sessions.current(browser.request())).isEmpty();
        assertThat(browser.sessionId()).isNull();
    }

    @Test
    void a_session_that_the_provider_ended_ends_at_the_next_request_and_no_other() throws Exception {
        sessions.signIn(browser.request(), nadia(Instant.now().plusSeconds(300)));
        revoked.revoke("another-session");
        assertThat(sessions.current(browser.request())).isPresent();
        revoked.revoke("provider-session");
        assertThat(sessions.current(browser.request())).isEmpty();
        assertThat(browser.sessionId()).isNull();
    }

    @Test
    void who_leaves_while_another_tab_renews_takes_the_fresh_token_along() throws Exception {
        var renewing = new CountDownLatch(1);
        var goOn = new CompletableFuture<Boolean>();
        there.answersWithTokens(() -> {
            renewing.countDown();
            goOn.join();
            return there.claims("regieloket-web").build();
        });
        sessions.signIn(browser.request(), nadia(Instant.now().minusSeconds(1)));
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            Future<Optional<SessionIdentity>> other = tabs.submit(() -> sessions.current(browser.request()));
            renewing.await();
            Future<Optional<SessionIdentity>> left = tabs.submit(() -> sessions.leave(browser.request()));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> left.get(200, TimeUnit.MILLISECONDS));
            goOn.complete(true);
            assertThat(other.get()).isPresent();
            assertThat(left.get().orElseThrow().refreshToken()).isEqualTo("next");
        }
        assertThat(browser.sessionId()).isNull();
    }

    @Test
    void a_session_that_ends_while_its_tokens_are_renewed_has_ended() throws Exception {
        there.answersWithTokens(() -> {
            sessions.end(browser.request());
            return there.claims("regieloket-web").build();
        });
        sessions.signIn(browser.request(), nadia(Instant.now().minusSeconds(1)));
        assertThat(sessions.current(browser.request())).isEmpty();
        assertThat(browser.sessionId()).isNull();
    }

    @Test
    void who_was_signed_out_at_the_provider_already_has_nothing_to_end_there() {
        sessions.signIn(browser.request(), nadia(Instant.now().plusSeconds(300)));
        revoked.revoke("provider-session");
        assertThat(sessions.leave(browser.request())).isEmpty();
        assertThat(browser.sessionId()).isNull();
    }

    private static SessionIdentity nadia(Instant checkedUntil) {
        return person(UUID.fromString(TestProvider.SUBJECT), checkedUntil);
    }

    private static SessionIdentity person(UUID subject, Instant checkedUntil) {
        return new SessionIdentity(
                subject,
                "Nadia Brouwer",
                Set.of("casemanager"),
                Set.of(RIETMOND, CJIB),
                null,
                "provider-session",
                "refresh",
                checkedUntil,
                null);
    }
}
