package dev.plumbline.portal.base;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Forgets the team when its transaction ends. */
record TeamUnbinding(TenantTransaction key) implements TransactionSynchronization {
    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
}
