package nl.regieloket.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regieloket.casefiles.ReadingCases;
import nl.regieloket.demo.DeskActs.Received;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.proposals.CommitmentView;
import nl.regieloket.proposals.ProposalView;

/** The story of a household, scene by scene: each begins the next. */
@Dependent
class Playbook {
    private static final String RIETMOND = "00000099000009001000";
    private static final int DAYS_TO_ARRANGE = 36;
    private static final List<String> RIETMOND_DIRECTORS = List.of("nadia", "joris");

    @Inject
    private DemoCast cast;

    @Inject
    private DeskActs desk;

    @Inject
    private DirectionActs direction;

    @Inject
    private AnswerActs answers;

    @Inject
    private ReadingCases cases;

    void begin(Scenes scenes, InventedHousehold household) {
        scenes.on(household.day(), () -> {
            Received received = desk.receive(household);
            CaseFileId caseFile = received.caseFile();
            if (caseFile != null && household.course().reaches(Course.DIRECTED)) {
                scenes.on(household.day(), () -> direct(scenes, received, caseFile));
            }
        });
    }

    private void direct(Scenes scenes, Received received, CaseFileId caseFile) {
        InventedHousehold household = received.household();
        String director = directorOf(household);
        direction.assign(caseFile, household.municipality(), director);
        Set<ClaimId> claims = direction.record(caseFile, director, received.adults(), household.claims());
        LocalDate interview = household.interview();
        if (interview != null) {
            scenes.on(interview, () -> {
                long version = cases.overview(cast.actor(director), caseFile).version();
                direction.interview(caseFile, version, director, interview);
            });
        }
        if (household.course() == Course.AFTERCARE || household.course() == Course.SETTLED) {
            scenes.on(household.day().plusDays(DAYS_TO_ARRANGE), () -> {
                long version = cases.overview(cast.actor(director), caseFile).version();
                if (household.course() == Course.SETTLED) {
                    direction.close(caseFile, version, director);
                } else {
                    direction.lookOn(caseFile, version, director);
                }
            });
        }
        if (household.course().reaches(Course.PROPOSED)) {
            scenes.on(household.day().plusDays(1), () -> {
                ProposalView sent = direction.propose(caseFile, director, claims);
                sent.commitments().forEach(commitment -> expectReply(scenes, household, commitment));
            });
        }
    }

    private void expectReply(Scenes scenes, InventedHousehold household, CommitmentView commitment) {
        String oin = cast.oinOf(commitment.authority());
        Reply reply = household.replies().get(oin);
        if (reply == null) {
            return;
        }
        String question = reply.question();
        if (question != null) {
            scenes.on(reply.on().minusDays(1), () -> answers.ask(oin, commitment, question));
        }
        scenes.on(reply.on(), () -> {
            answers.answer(oin, commitment, reply);
            LocalDate until = reply.until();
            if (until != null && commitment.legalGround().contains("Awb")) {
                scenes.on(reply.on().plusDays(1), () -> answers.confirm(oin, commitment));
            }
        });
    }

    private static String directorOf(InventedHousehold household) {
        String known = household.director();
        if (known != null) {
            return known;
        }
        if (!household.municipality().equals(RIETMOND)) {
            return "oscar";
        }
        return RIETMOND_DIRECTORS.get(Math.floorMod(household.question().hashCode(), RIETMOND_DIRECTORS.size()));
    }
}
