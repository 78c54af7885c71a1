package dev.plumbline.portal.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An internet of one server on this machine: names are made up, and every connection ends at that server. */
final class TestInternet implements Resolver, Dialler {
    /** An address of the open internet, as far as anybody can tell from it. */
    static final String OPEN = "93.184.216.34";

    private final Map<String, Deque<List<InetAddress>>> names = new ConcurrentHashMap<>();
    private final InetSocketAddress server;

    final List<String> resolved = Collections.synchronizedList(new ArrayList<>());
    final List<SocketAddress> dialled = Collections.synchronizedList(new ArrayList<>());

    TestInternet(InetSocketAddress server) {
        this.server = server;
    }

    /** The next answer of the name server for a host; the last one stays. */
    TestInternet name(String host, String... addresses) {
        names.computeIfAbsent(host, none -> new ArrayDeque<>())
                .add(Arrays.stream(addresses).map(TestInternet::address).toList());
        return this;
    }

    WebClient client() {
        return new WebClient(new AddressGuard(this), new Connections(this));
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        resolved.add(host);
        Deque<List<InetAddress>> answers = names.get(host);
        if (answers == null) {
            if (Character.digit(host.charAt(0), 10) >= 0) {
                return List.of(InetAddress.getByName(host));
            }
            throw new UnknownHostException(host);
        }
        return answers.size() > 1 ? answers.remove() : answers.element();
    }

    @Override
    public Socket socket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress address, int timeout) throws IOException {
                dialled.add(address);
                super.connect(server, timeout);
            }

            @Override
            public void connect(SocketAddress address) throws IOException {
                connect(address, 0);
            }
        };
    }

    static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException(text, malformed);
        }
    }
}
