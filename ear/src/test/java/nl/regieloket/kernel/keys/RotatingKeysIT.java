package nl.regieloket.kernel.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.regieloket.access.Actor;
import nl.regieloket.access.locks.LockReason;
import nl.regieloket.access.locks.NewLock;
import nl.regieloket.casefiles.locks.LockingCases;
import nl.regieloket.drafts.KeepingDrafts;
import nl.regieloket.kernel.Bsn;
import nl.regieloket.kernel.id.ResidentId;
import nl.regieloket.organisations.OfficerFunction;
import nl.regieloket.persons.Address;
import nl.regieloket.persons.FindingResidents;
import nl.regieloket.persons.NewResident;
import nl.regieloket.persons.RegisteringResidents;
import nl.regieloket.persons.ResidentFacts;
import nl.regieloket.persons.ResidentName;
import nl.regieloket.testing.Cases;
import nl.regieloket.testing.InContainer;
import nl.regieloket.testing.Parties;
import nl.regieloket.testing.Stored;
import nl.regieloket.testing.Waiting;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Issue: field encryption with keys outside the database, rotation while running, look-up hashes keyed separately. */
class RotatingKeysIT extends InContainer {
    private static final Bsn BSN = new Bsn("999990160");
    private static final Bsn LOCKED_BSN = new Bsn("999990159");
    private static final Address SECRET = new Address("Veldweg", "12", "1234 AB", "Rietmond");
    private static final String DRAFT = "Nog niet verstuurd";

    @Inject
    private RegisteringResidents registering;

    @Inject
    private FindingResidents finding;

    @Inject
    private KeepingDrafts drafts;

    @Inject
    private LockingCases locking;

    @Inject
    private Cases cases;

    @Inject
    private Parties parties;

    @Inject
    private FieldCipher cipher;

    @Inject
    private SealingAnew sealing;

    @Inject
    @Any
    private Instance<UnderKeys> walks;

    @Inject
    private Stored stored;

    @Inject
    @ConfigProperty(name = "regieloket.keys")
    private String folder;

    @Test
    void rows_come_under_newer_keys_while_everybody_goes_on_finding_them() throws Exception {
        var municipality = parties.municipality();
        Actor desk = parties.officer(municipality, OfficerFunction.DESK_OFFICER);
        ResidentId samira = registering.register(
                desk,
                new NewResident(
                        new ResidentFacts(new ResidentName("Samira", null, "El Idrissi"), null, null, null, "nl"),
                        BSN,
                        SECRET,
                        true));
        Cases.Directed locked = lockedCase();
        drafts.keep(desk, "note-1", DRAFT);
        String old = prefix();
        long version = finding.resident(desk, samira).version();

        rotate(false);
        cipher.takeUp();
        assertThat(prefix()).as("added, not used").isEqualTo(old);
        rotate(true);
        cipher.takeUp();
        assertThat(prefix()).isNotEqualTo(old);
        everybodyIsFound(desk, samira, locked);

        sealing.sealAnew();
        assertThat(underOld(old, samira)).as("not before every server knows").isOne();
        settle();
        Waiting.until(() -> {
            sealing.sealAnew(); // the round of the server may be at it
            return underOld(old, samira) == 0 && underOld(old, locked.resident()) == 0;
        });
        assertThat(stored.number("select count(*) from draft where left(content, 5) = unhex('" + old + "')"))
                .isZero();
        assertThat(stored.number(
                        "select count(*) from resident where bsn_hash_key <> ? and bsn_hash is not null",
                        cipher.lookupHash("x").key()))
                .isZero();
        everybodyIsFound(desk, samira, locked);
        assertThat(finding.resident(desk, samira).version())
                .as("nobody who has it open is told of a change")
                .isEqualTo(version);
        assertThat(drafts.find(desk, "note-1")).contains(DRAFT);
    }

    /** Whoever works on a row meanwhile neither waits for the walk nor loses what he writes. */
    @Test
    void a_batch_leaves_what_somebody_changed_meanwhile() throws Exception {
        Actor desk = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        drafts.keep(desk, "note-1", DRAFT);
        String old = prefix();
        rotate(false);
        rotate(true);
        cipher.takeUp();
        drafts.keep(desk, "note-1", "Verder getypt");
        settle();
        Waiting.until(() -> {
            sealing.sealAnew();
            return everythingWasWalked();
        });
        assertThat(prefix()).isNotEqualTo(old);
        assertThat(drafts.find(desk, "note-1")).contains("Verder getypt");
    }

    /** One row that can't be opened, as after a loss of a key, holds up no other. */
    @Test
    void a_row_that_nobody_can_read_is_left_and_told() throws Exception {
        Actor desk = parties.officer(parties.municipality(), OfficerFunction.DESK_OFFICER);
        drafts.keep(desk, "spoilt", DRAFT);
        try (Connection connection = stored.connection();
                var spoil = connection.prepareStatement(
                        "update draft set content = unhex('01deadbeef00112233') where person_id = ?")) {
            spoil.setString(1, desk.person().toString());
            spoil.executeUpdate();
        }
        drafts.keep(desk, "whole", DRAFT);
        rotate(false);
        rotate(true);
        cipher.takeUp();
        settle();
        Waiting.until(() -> {
            sealing.sealAnew();
            return everythingWasWalked();
        });
        assertThat(stored.number(
                        "select count(*) from draft where person_id = ? and left(content, 5) = unhex('" + prefix()
                                + "')",
                        desk.person()))
                .isOne();
        stored.change("delete from draft where person_id = ?", desk.person());
    }

    private boolean everythingWasWalked() {
        return stored.number("select count(*) from key_walk where finished and walked_keys = ?", cipher.current())
                == walks.stream().count();
    }

    private void everybodyIsFound(Actor desk, ResidentId samira, Cases.Directed locked) {
        assertThat(finding.withBsn(desk, BSN).orElseThrow().id()).isEqualTo(samira);
        assertThat(finding.withBsn(locked.casemanager(), LOCKED_BSN)
                        .orElseThrow()
                        .id())
                .isEqualTo(locked.resident());
        assertThat(finding.withBsn(parties.officer(locked.municipality(), OfficerFunction.DESK_OFFICER), LOCKED_BSN))
                .as("who is outside of the circle still finds nobody")
                .isEmpty();
    }

    private Cases.Directed lockedCase() {
        Cases.Directed directed = cases.directed();
        long version = finding.resident(directed.desk(), directed.resident()).version();
        registering.identify(directed.desk(), directed.resident(), version, LOCKED_BSN, "Uit het paspoort");
        locking.lock(
                directed.casemanager(),
                directed.id(),
                new NewLock(
                        LockReason.VIOLENCE,
                        true,
                        Set.of(
                                directed.casemanager().person(),
                                directed.desk().person(),
                                directed.coordinator().person()),
                        Set.of()));
        return directed;
    }

    private long underOld(String prefix, ResidentId resident) {
        return stored.number(
                "select count(*) from resident where id = ? and (left(bsn_sealed, 5) = unhex(?) or left(address_sealed, 5)"
                        + " = unhex(?))",
                resident,
                prefix,
                prefix);
    }

    /** What begins all that is encrypted now. */
    private String prefix() {
        byte[] sealed = cipher.encrypt("x", "x");
        return HexFormat.of().formatHex(ByteBuffer.wrap(sealed).slice(0, 5).array(), 0, 5);
    }

    /** As the launcher does it: adds a key, or makes the last one the primary. */
    private void rotate(boolean promote) throws Exception {
        for (String name : List.of("field.json", "lookup.json", "pseudonym.json")) {
            Path file = Path.of(folder).resolve(name);
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
            if (promote) {
                builder.getAt(keys.size() - 1).makePrimary();
            } else {
                builder.addEntry(KeysetHandle.generateEntryFromParameters(
                                keys.getPrimary().getKey().getParameters())
                        .withRandomId());
            }
            Path next = Files.createTempFile(Path.of(folder), ".", ".unfinished");
            Files.writeString(
                    next,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            builder.build(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** As a minute later. */
    private void settle() throws Exception {
        for (String name : List.of("field.json", "lookup.json")) {
            Files.setLastModifiedTime(
                    Path.of(folder).resolve(name),
                    FileTime.from(
                            Instant.now().minus(FieldCipher.TAKEN_UP_WITHIN).minusSeconds(1)));
        }
        cipher.takeUp();
    }
}
