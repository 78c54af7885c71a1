package dev.plumbline.portal.fetch;

import java.net.Socket;

/** Makes the sockets that connect to a checked address. */
interface Dialler {
    /** A socket that is not connected yet. */
    Socket socket();
}
