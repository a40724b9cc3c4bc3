package vn.dienhinh.infrastructure.parcel;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The chunks of a locked stream, each sealed for itself, so that nothing unverified is ever handed on and memory stays
 * small. The nonce is the chunk's number and whether it is the last, which shows a chunk that was moved, left out or cut
 * off (the construction of the format "age"). A key is used for one stream only.
 */
final class Chunks {

    /** Bytes of a full chunk before it is locked. */
    static final int PLAIN = 1 << 16;
    static final int TAG = 16;
    private static final int NONCE = 12;

    private final SecretKey key;
    private final int mode;
    private int number;

    /** @param mode {@link Cipher#ENCRYPT_MODE} or {@link Cipher#DECRYPT_MODE} */
    Chunks(SecretKey key, int mode) {
        this.key = key;
        this.mode = mode;
    }

    /**
     * The next chunk, locked or unlocked.
     *
     * @throws AEADBadTagException when it is not what was locked with this key
     */
    byte[] next(byte[] chunk, int length, boolean last) throws AEADBadTagException {
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(NONCE - 1 - Integer.BYTES, number++)
                .put(NONCE - 1, (byte) (last ? 1 : 0)).array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            return cipher.doFinal(chunk, 0, length);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** True while no chunk was asked for. */
    boolean isAtStart() {
        return number == 0;
    }
}
