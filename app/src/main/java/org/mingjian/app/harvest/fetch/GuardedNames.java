// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import reactor.core.scheduler.Schedulers;

/**
 * Resolves names for the client and hands on only addresses that may be visited. What is checked here is what is connected
 * to: nobody asks for the name a second time, so it cannot answer differently in between. Literal addresses pass here too.
 */
final class GuardedNames extends AddressResolverGroup<InetSocketAddress> {

    private final AddressGuard guard;

    GuardedNames(AddressGuard guard) {
        this.guard = guard;
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new Guarded(executor);
    }

    private List<InetSocketAddress> allowed(InetSocketAddress wanted) throws UnknownHostException, FetchStopped {
        InetAddress[] known = wanted.isUnresolved()
                ? guard.addresses(wanted.getHostString())
                : new InetAddress[] {wanted.getAddress()};
        List<InetSocketAddress> allowed = new ArrayList<>();
        for (InetAddress address : known) {
            // One forbidden address among several is no oversight: the name is not to be trusted.
            if (guard.forbids(address)) {
                throw new FetchStopped(VisitOutcome.FORBIDDEN_ADDRESS);
            }
            allowed.add(new InetSocketAddress(address, wanted.getPort()));
        }
        return allowed;
    }

    private final class Guarded extends AbstractAddressResolver<InetSocketAddress> {

        private Guarded(EventExecutor executor) {
            super(executor, InetSocketAddress.class);
        }

        /** Never: else an address written out would be connected to unchecked. */
        @Override
        protected boolean doIsResolved(InetSocketAddress address) {
            return false;
        }

        @Override
        protected void doResolve(InetSocketAddress wanted, Promise<InetSocketAddress> promise) {
            Schedulers.boundedElastic().schedule(() -> {
                try {
                    promise.trySuccess(allowed(wanted).get(0));
                } catch (UnknownHostException | FetchStopped | RuntimeException refused) {
                    promise.tryFailure(refused);
                }
            });
        }

        @Override
        protected void doResolveAll(InetSocketAddress wanted, Promise<List<InetSocketAddress>> promise) {
            Schedulers.boundedElastic().schedule(() -> {
                try {
                    promise.trySuccess(allowed(wanted));
                } catch (UnknownHostException | FetchStopped | RuntimeException refused) {
                    promise.tryFailure(refused);
                }
            });
        }
    }
}
