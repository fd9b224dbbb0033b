package nl.regieloket.web.proposals;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regieloket.kernel.Period;
import nl.regieloket.kernel.Problem;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.kernel.id.ClaimId;
import nl.regieloket.kernel.id.CommitmentId;
import nl.regieloket.proposals.ComposingProposals;
import nl.regieloket.proposals.ProposalView;
import nl.regieloket.proposals.SendingProposals;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Composes a joint proposal: which claims, what is asked and why; then one look at the whole before it is sent. */
@Named("composePage")
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which can be serialised
public class ComposePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor current;

    @Inject
    private ProposalPage page;

    @Inject
    private ComposingProposals composing;

    @Inject
    private SendingProposals sending;

    @Inject
    private ShownParts shown;

    private @Nullable UUID caseFile;
    private String[] chosen = {};
    private long version;
    private boolean checking;
    private String asks = "";
    private String lawful = "";
    private String involved = "";
    private String worthIt = "";
    private Map<String, Asked> asked = new HashMap<>();
    /** Which promises the draft asks to extend. */
    private Set<UUID> extended = new HashSet<>();

    /** What the form holds of one part. */
    public static final class Asked implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable Integer replyDays;

        public @Nullable LocalDate getFrom() {
            return from;
        }

        public void setFrom(@Nullable LocalDate from) {
            this.from = from;
        }

        public @Nullable LocalDate getUntil() {
            return until;
        }

        public void setUntil(@Nullable LocalDate until) {
            this.until = until;
        }

        public @Nullable Integer getReplyDays() {
            return replyDays;
        }

        public void setReplyDays(@Nullable Integer replyDays) {
            this.replyDays = replyDays;
        }

        private Period period() {
            if (from == null || until == null) {
                throw new Problem.Invalid(from == null ? "from" : "until", "required");
            }
            return new Period(from, until);
        }

        private int days() {
            if (replyDays == null) {
                throw new Problem.Invalid("replyDays", "required");
            }
            return replyDays;
        }
    }

    /** Fills the form from the draft. */
    public void open() {
        ProposalView draft = page.getView();
        caseFile = draft.caseFile().value();
        version = draft.version();
        asks = draft.reasons().asks();
        lawful = draft.reasons().lawful();
        involved = draft.reasons().involved();
        worthIt = draft.reasons().worthIt();
        Set<String> ids = new LinkedHashSet<>();
        asked = new HashMap<>();
        extended = new HashSet<>();
        for (ProposalView.Part part : draft.drafted()) {
            part.claims().forEach(claim -> ids.add(claim.id().toString()));
            Asked form = new Asked();
            form.setFrom(part.asked().from());
            form.setUntil(part.asked().until());
            form.setReplyDays(part.replyDays());
            asked.put(part.authority().toString(), form);
            CommitmentId longer = part.extension();
            if (longer != null) {
                extended.add(longer.value());
            }
        }
        chosen = ids.toArray(String[]::new);
    }

    /** Begins a draft about the chosen claims and goes on there. */
    public String begin() {
        var id = composing.draft(current.get(), caseFileId(), chosenIds());
        return "/voorstel?faces-redirect=true&id=" + id;
    }

    public void save() {
        write();
        page.finish("done.saved");
        open();
    }

    /** Saves the draft and shows once what will happen and to whom, unless something keeps it from being sent. */
    public void check() {
        write();
        page.finish("");
        open();
        List<Problem.Violation> missing = page.getView().missing();
        if (!missing.isEmpty()) {
            throw new Problem.Invalid(missing);
        }
        checking = true;
    }

    public void change() {
        checking = false;
    }

    public void send() {
        sending.send(current.get(), page.proposal(), version);
        checking = false;
        page.finish("done.sent");
    }

    public String discard() {
        composing.discard(current.get(), page.proposal());
        return "/dossier/voorstellen?faces-redirect=true&id=" + caseFileId();
    }

    private void write() {
        List<ProposalView.Ask> asking = new ArrayList<>();
        Set<ClaimId> wanted = chosenIds();
        for (ProposalView.Part part : page.getView().drafted()) {
            Asked form = asked.get(part.authority().toString());
            boolean stays = part.claims().stream().anyMatch(claim -> wanted.contains(claim.id()));
            if (form != null && stays) {
                asking.add(ask(part, form));
            }
        }
        composing.write(
                current.get(),
                page.proposal(),
                version,
                new ProposalView.Draft(new ProposalView.Reasons(asks, lawful, involved, worthIt), wanted, asking));
    }

    private static ProposalView.Ask ask(ProposalView.Part part, Asked form) {
        try {
            return new ProposalView.Ask(part.authority(), part.measure(), form.period(), form.days(), part.extension());
        } catch (Problem.Invalid wrong) {
            throw new Problem.Invalid(wrong.violations().stream()
                    .map(violation -> new Problem.Violation(
                            ProposalView.Ask.field(part.authority(), violation.field()), violation.code()))
                    .toList());
        }
    }

    private Set<ClaimId> chosenIds() {
        return List.of(chosen).stream()
                .map(id -> new ClaimId(UUID.fromString(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private CaseFileId caseFileId() {
        if (caseFile == null) {
            throw new Problem.Missing("case-file.unknown");
        }
        return new CaseFileId(caseFile);
    }

    /** The claims of the case that something can be asked for; what is asked already only to make it last longer. */
    public List<ClaimChoice> getClaims() {
        return shown.choicesOf(caseFileId()).stream()
                .map(choice -> isExtended(choice) ? new ClaimChoice(choice.claim(), null) : choice)
                .toList();
    }

    private boolean isExtended(ClaimChoice choice) {
        var asked = choice.asked();
        return asked != null && extended.contains(asked.id().value());
    }

    /** Ticks these, as far as something can be asked for them. */
    public void choose(String[] ids) {
        Set<String> wanted = Set.of(ids);
        chosen = getClaims().stream()
                .filter(ClaimChoice::isFree)
                .map(choice -> choice.claim().id().toString())
                .filter(wanted::contains)
                .toArray(String[]::new);
    }

    public @Nullable UUID getCaseFile() {
        return caseFile;
    }

    public void setCaseFile(@Nullable UUID caseFile) {
        this.caseFile = caseFile;
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen.clone();
    }

    public Map<String, Asked> getAsked() {
        return asked;
    }

    public boolean isChecking() {
        return checking;
    }

    public String getAsks() {
        return asks;
    }

    public void setAsks(@Nullable String asks) {
        this.asks = asks == null ? "" : asks;
    }

    public String getLawful() {
        return lawful;
    }

    public void setLawful(@Nullable String lawful) {
        this.lawful = lawful == null ? "" : lawful;
    }

    public String getInvolved() {
        return involved;
    }

    public void setInvolved(@Nullable String involved) {
        this.involved = involved == null ? "" : involved;
    }

    public String getWorthIt() {
        return worthIt;
    }

    public void setWorthIt(@Nullable String worthIt) {
        this.worthIt = worthIt == null ? "" : worthIt;
    }
}
