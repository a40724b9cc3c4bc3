package vn.dienhinh.infrastructure.parcel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import vn.dienhinh.application.parcel.UnreadableParcelException;
import vn.dienhinh.application.parcel.UnreadableParcelException.Problem;

/**
 * Locks a stream with a password: AES-256-GCM with a key of its own for every package, by PBKDF2 (HMAC-SHA-256) from the
 * password and a random salt. Before the locked chunks stand a magic word, the salt and the number of rounds.
 */
final class PasswordLock {

    private static final byte[] MAGIC = {'D', 'H', 'K', 'H', 'O', 'A', 1};
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    /** What OWASP asks for at present; about half a second, once a package. */
    private static final int ROUNDS = 600_000;
    /** A file of others must not keep the machine busy for minutes. */
    private static final int MOST_ROUNDS = 5_000_000;

    private PasswordLock() {
    }

    /** A stream that locks what is written to it; to be closed, which leaves the stream below open. */
    static OutputStream locking(OutputStream below, char[] password, SecureRandom random) throws IOException {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        DataOutputStream head = new DataOutputStream(below);
        head.write(MAGIC);
        head.write(salt);
        head.writeInt(ROUNDS);
        head.flush();
        return new LockedOutputStream(below, key(password, salt, ROUNDS));
    }

    /**
     * A stream that unlocks.
     *
     * @throws UnreadableParcelException when this is no locked stream, or was locked by a newer program
     */
    static InputStream unlocking(InputStream below, char[] password) throws IOException, UnreadableParcelException {
        DataInputStream head = new DataInputStream(below);
        byte[] magic = head.readNBytes(MAGIC.length);
        byte[] salt = head.readNBytes(SALT_BYTES);
        if (magic.length < MAGIC.length || salt.length < SALT_BYTES) {
            throw new UnreadableParcelException(Problem.CUT_OFF, "");
        }
        for (int i = 0; i < MAGIC.length - 1; i++) {
            if (magic[i] != MAGIC[i]) {
                throw new UnreadableParcelException(Problem.NOT_A_PACKAGE, "");
            }
        }
        if (magic[MAGIC.length - 1] != MAGIC[MAGIC.length - 1]) {
            throw new UnreadableParcelException(Problem.NEWER_FORMAT, "");
        }
        int rounds = head.readInt();
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new UnreadableParcelException(Problem.ALTERED, "");
        }
        return new LockedInputStream(below, key(password, salt, rounds));
    }

    private static SecretKeySpec key(char[] password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
