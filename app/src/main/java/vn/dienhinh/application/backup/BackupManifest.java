package vn.dienhinh.application.backup;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a backup says of itself. The format's version stands at the top of its JSON form.
 *
 * @param program       which program made it, with its version
 * @param madeAt        when, UTC
 * @param reason        why
 * @param subject       id of the conference that the reason is about; empty for the whole store
 * @param schemaVersion the form of the store in it
 * @param storeSha256   checksum of that file, hexadecimal
 * @param conferences   what is in it, the one changed last first
 * @param unreadable    how many conferences in it can't be read
 */
public record BackupManifest(String program, LocalDateTime madeAt, BackupReason reason, String subject,
                             int schemaVersion, String storeSha256,
                             List<BackedUpConference> conferences, int unreadable) {

    public BackupManifest {
        program = program == null ? "" : program;
        subject = subject == null ? "" : subject;
        storeSha256 = storeSha256 == null ? "" : storeSha256;
        conferences = conferences == null ? List.of() : List.copyOf(conferences);
    }
}
