package dev.stet.people.access;

import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import dev.stet.ledger.Action;
import dev.stet.ledger.Ledger;
import dev.stet.people.Person;
import dev.stet.shared.Missing;
import dev.stet.shared.Refused;
import dev.stet.shared.Typed;

/** The tokens with which programs act for people. */
@ApplicationScoped
public class TokenDesk {

    private static final int LABEL_LENGTH = 100;

    @Inject
    Ledger ledger;

    @Inject
    Attempts attempts;

    /**
     * Issues a token that acts as this person.
     *
     * @return its key, shown once and never again
     * @throws Refused naming the field {@code label}
     */
    @Transactional
    public Key issue(String label, Person owner, Instant now) {
        String words = Typed.needed(
                label, "label", LABEL_LENGTH, "Say in 1 to " + LABEL_LENGTH + " characters what the token is for.");
        Key key = Key.random(Key.TOKEN_PREFIX);
        ApiToken token = new ApiToken(key, Person.of(owner.desk(), owner.id()), words, now);
        token.persist();
        ledger.append(owner.actor(), Action.TOKEN_ISSUED, token.subject(), Map.of(), now);
        return key;
    }

    /** Ends one of a person's own tokens. */
    @Transactional
    public void revoke(Long tokenId, Person owner, Instant now) {
        ApiToken token = tokenId == null ? null : ApiToken.findById(tokenId);
        if (token == null || !token.person().id().equals(owner.id())) {
            throw new Missing("You have no such token.");
        }
        if (!token.revoked()) {
            token.revoke(now);
            ledger.append(owner.actor(), Action.TOKEN_REVOKED, token.subject(), Map.of(), now);
        }
    }

    /**
     * Whoever a token acts as, with her desk, or null for one that opens nothing.
     *
     * @throws dev.stet.shared.TooMany after too many wrong ones from this address
     */
    @Transactional
    public Person bearer(Key key, String address, Instant now) {
        ApiToken token = ApiToken.of(key);
        if (token == null || !token.opens()) {
            attempts.begin(now, attempts.from("token", address));
            return null;
        }
        return token.person();
    }
}
