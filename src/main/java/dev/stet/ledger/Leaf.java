package dev.stet.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import dev.stet.shared.Digest;

/**
 * What of an entry is hashed, as its columns have it: described in docs/ledger.md. Whoever has the columns can check an
 * entry with it, without an entity.
 *
 * @param actorId null where the application itself acted
 * @param articleId null where it belongs to no article
 * @param facts as they are stored: canonical JSON
 */
public record Leaf(
        long position,
        Instant at,
        Long actorId,
        String actorName,
        String actorRole,
        String action,
        String subjectKind,
        String subjectId,
        String subjectLabel,
        Long articleId,
        String facts) {

    /** The bytes that are hashed. */
    public byte[] bytes() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("position", position);
        fields.put("at", at.toString());
        fields.put("actor", actorId == null ? null : actorId.toString());
        fields.put("actorName", actorName);
        fields.put("actorRole", actorRole);
        fields.put("action", action);
        fields.put("subjectKind", subjectKind);
        fields.put("subjectId", subjectId);
        fields.put("subjectLabel", subjectLabel);
        fields.put("article", articleId == null ? null : articleId.toString());
        fields.put("facts", facts);
        return CanonicalJson.bytes(fields);
    }

    /** The leaf hash of those bytes. */
    public Digest hash() {
        return MerkleFrontier.leaf(bytes());
    }
}
