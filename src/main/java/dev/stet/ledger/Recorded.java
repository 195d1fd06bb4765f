package dev.stet.ledger;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Anything the ledger answers for. A transaction that inserts or changes one and appends no {@link Entry} is rolled back
 * (see {@link LedgerWatch}).
 */
@MappedSuperclass
@EntityListeners(LedgerWatch.class)
public abstract class Recorded extends PanacheEntityBase {

    @Id
    @SequenceGenerator(name = "stet", sequenceName = "stet_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stet")
    private Long id;

    /**
     * This row, held until the transaction ends, as it is once whoever held it before has ended hers: what was read of it
     * earlier in this transaction may be older, and is read again.
     */
    @SuppressWarnings("unchecked")
    public <T extends Recorded> T locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return (T) this;
    }

    /** Null until persisted. */
    public Long id() {
        return id;
    }
}
