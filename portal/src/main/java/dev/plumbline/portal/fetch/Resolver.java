package dev.plumbline.portal.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses of a host. */
interface Resolver {
    /** All of them, in the order of preference. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
