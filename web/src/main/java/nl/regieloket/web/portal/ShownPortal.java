package nl.regieloket.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regieloket.access.Actor;
import nl.regieloket.claims.ClaimView;
import nl.regieloket.claims.ReadingClaims;
import nl.regieloket.delegations.FollowedCase;
import nl.regieloket.delegations.FollowingCases;
import nl.regieloket.delegations.ReadingRepresentations;
import nl.regieloket.delegations.RepresentationView;
import nl.regieloket.kernel.Cursor;
import nl.regieloket.kernel.Slice;
import nl.regieloket.kernel.id.CaseFileId;
import nl.regieloket.proposals.ReadingPauses;
import nl.regieloket.web.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The cases that a helper or resident follows, read anew for every request: what was closed meanwhile is not there. */
@RequestScoped
public class ShownPortal {
    @Inject
    private CurrentActor current;

    @Inject
    private FollowingCases following;

    @Inject
    private ReadingPauses pauses;

    @Inject
    private ReadingClaims claims;

    @Inject
    private ReadingRepresentations representations;

    private final List<Slice<FollowedLine>> helped = new ArrayList<>();
    private @Nullable List<FollowedLine> own;
    private @Nullable List<RepresentationView> helpers;

    /** The first pages of whom one helps. */
    public Slice<FollowedLine> helped(int pages) {
        while (helped.size() < pages && (helped.isEmpty() || helped.getLast().next() != null)) {
            helped.add(helpedAfter(helped.isEmpty() ? null : helped.getLast().next()));
        }
        return new Slice<>(
                helped.stream().flatMap(slice -> slice.rows().stream()).toList(),
                helped.getLast().next());
    }

    /** One page of whom one helps. */
    public Slice<FollowedLine> helpedAfter(@Nullable Cursor after) {
        Slice<FollowedCase> cases = following.helped(current.get(), after);
        return new Slice<>(lines(cases.rows()), cases.next());
    }

    public List<FollowedLine> own() {
        List<FollowedLine> known = own;
        if (known == null) {
            known = lines(following.own(current.get()));
            own = known;
        }
        return known;
    }

    /** Everybody whom the resident authorised, over all own cases. */
    public List<RepresentationView> helpers() {
        List<RepresentationView> known = helpers;
        if (known == null) {
            known = own().stream()
                    .flatMap(line -> representations
                            .ofCase(current.get(), line.followed().id())
                            .stream())
                    .toList();
            helpers = known;
        }
        return known;
    }

    /** After an act: they are others now. */
    public void forgetHelpers() {
        helpers = null;
    }

    /** As many statements for ten as for two. */
    private List<FollowedLine> lines(List<FollowedCase> cases) {
        Actor actor = current.get();
        var requests = pauses.followed(actor, ids(cases.stream()));
        var owed = claims.ofCases(actor, ids(cases.stream().filter(FollowedCase::amounts)));
        return cases.stream()
                .map(one -> new FollowedLine(
                        one,
                        requests.getOrDefault(one.id(), List.of()),
                        standing(owed.getOrDefault(one.id(), List.of()))))
                .toList();
    }

    private static List<CaseFileId> ids(Stream<FollowedCase> cases) {
        return cases.map(FollowedCase::id).distinct().toList();
    }

    private static List<ClaimView> standing(List<ClaimView> all) {
        return all.stream().filter(claim -> !claim.isWithdrawn()).toList();
    }
}
