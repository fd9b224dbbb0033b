package nl.regieloket.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regieloket.access.Grantee;
import nl.regieloket.kernel.BusinessClock;
import nl.regieloket.kernel.id.OrganisationId;
import nl.regieloket.kernel.id.PersonId;
import nl.regieloket.kernel.id.TeamId;
import nl.regieloket.organisations.MembershipView;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.organisations.OfficerRow;
import nl.regieloket.organisations.OrganisationRegister;
import nl.regieloket.organisations.OrganisationView;
import nl.regieloket.organisations.TailoringContact;
import org.jspecify.annotations.Nullable;

/** Where a message goes, looked up when it is sent: an officer may have left since it was written. */
@Dependent
class Addresses {
    @Inject
    private OrganisationRegister register;

    @Inject
    private BusinessClock clock;

    /**
     * E-mail addresses; empty: nobody can be reached.
     *
     * @param worksFor where an officer reads it; null: in every mailbox of his
     */
    List<String> of(Grantee recipient, @Nullable OrganisationId worksFor) {
        return switch (recipient.kind()) {
            case PERSON -> officer(new PersonId(recipient.id()), worksFor);
            case TEAM ->
                register.members(new TeamId(recipient.id()), clock.today()).stream()
                        .map(OfficerRow::email)
                        .toList();
            case ORGANISATION -> organisation(new OrganisationId(recipient.id()));
        };
    }

    /** How an addressee is called where a message is told about: an organisation or team by name, an officer too. */
    String nameOf(Grantee recipient) {
        Optional<String> name = switch (recipient.kind()) {
            case PERSON ->
                register.memberships(new PersonId(recipient.id()), clock.today()).stream()
                        .map(MembershipView::displayName)
                        .findFirst();
            case TEAM -> register.team(new TeamId(recipient.id())).map(team -> team.name());
            case ORGANISATION ->
                register.organisation(new OrganisationId(recipient.id())).map(OrganisationView::name);
        };
        return name.orElse("?");
    }

    private List<String> officer(PersonId person, @Nullable OrganisationId worksFor) {
        return register.memberships(person, clock.today()).stream()
                .filter(membership ->
                        worksFor == null || membership.organisation().id().equals(worksFor))
                .map(MembershipView::email)
                .distinct()
                .toList();
    }

    /** The mailbox made known for tailored solutions, else all who may answer there. */
    private List<String> organisation(OrganisationId id) {
        Optional<String> mailbox =
                register.organisation(id).map(OrganisationView::contact).map(TailoringContact::mailbox);
        if (mailbox.isPresent()) {
            return List.of(mailbox.get());
        }
        return Stream.of(OfficerFunction.values())
                .filter(OfficerFunction::answers)
                .flatMap(function -> officers(id, function))
                .distinct()
                .toList();
    }

    private Stream<String> officers(OrganisationId id, OfficerFunction function) {
        return register.officers(id, function, clock.today()).stream().map(OfficerRow::email);
    }
}
