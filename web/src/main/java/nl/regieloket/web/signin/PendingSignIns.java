package nl.regieloket.web.signin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sign-ins of one browser that are under way, one for each tab that asked; the oldest falls out. */
record PendingSignIns(List<PendingSignIn> underWay) implements Serializable {
    static final int MOST = 10;
    static final PendingSignIns NONE = new PendingSignIns(List.of());

    PendingSignIns {
        underWay = List.copyOf(underWay);
    }

    PendingSignIns with(PendingSignIn another) {
        List<PendingSignIn> more = new ArrayList<>(underWay);
        more.add(another);
        return new PendingSignIns(more.subList(Math.max(0, more.size() - MOST), more.size()));
    }

    PendingSignIns without(PendingSignIn one) {
        return new PendingSignIns(
                underWay.stream().filter(each -> !each.equals(one)).toList());
    }

    Optional<PendingSignIn> withState(String state) {
        return underWay.stream().filter(each -> each.state().equals(state)).findFirst();
    }
}
