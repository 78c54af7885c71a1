package dev.plumbline.portal.base.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * What the server is told beyond its defaults, which suit small archives: fingerprints are written all over a large
 * index, so a cache that holds much of it and few checkpoints save most of what writing them costs (PostgreSQL 18
 * manual, 19.4 "Resource Consumption" and 28.5 "WAL Configuration").
 */
final class ServerSettings {
    private static final long MIB = 1L << 20;
    private static final long LEAST_CACHE = 128 * MIB;
    private static final long MOST_CACHE = 2048 * MIB;

    /** The share of a machine's memory that is the server's cache; only what is used of it is taken. */
    private static final int CACHE_SHARE = 8;

    private ServerSettings() {}

    /** As arguments of the server on this machine. */
    static List<String> arguments(int port) {
        return arguments(port, memory());
    }

    /** @param memory of the machine or the container, in bytes */
    static List<String> arguments(int port, long memory) {
        List<String> arguments = new ArrayList<>();
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "cluster_name=plumbline",
                "max_connections=60",
                "jit=off",
                "shared_buffers=" + Math.clamp(memory / CACHE_SHARE, LEAST_CACHE, MOST_CACHE) / MIB + "MB",
                "effective_cache_size=" + memory / 2 / MIB + "MB",
                "max_wal_size=4GB",
                "checkpoint_timeout=15min")) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
