// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connections between a server and its PostgreSQL, which a test cuts, or lets stand without a byte passing. */
final class Wire implements AutoCloseable {

    private enum Mode {
        OPEN,
        STALLED,
        CUT
    }

    private final ServerSocket door;
    private final int behind;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Object turn = new Object();
    private volatile Mode mode = Mode.OPEN;

    /** @param behind the port everything is handed on to */
    Wire(int behind) {
        this.behind = behind;
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        begin(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Ends every connection, and refuses new ones until {@link #mend}. */
    void cut() {
        change(Mode.CUT);
        open.forEach(Wire::close);
        open.clear();
    }

    /** Nothing passes any more, and nobody is told. */
    void stall() {
        change(Mode.STALLED);
    }

    void mend() {
        change(Mode.OPEN);
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    private void change(Mode to) {
        synchronized (turn) {
            mode = to;
            turn.notifyAll();
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket near = door.accept();
            if (mode == Mode.CUT) {
                close(near);
                continue;
            }
            try {
                Socket far = new Socket(InetAddress.getLoopbackAddress(), behind);
                open.add(near);
                open.add(far);
                begin(() -> pass(near, far));
                begin(() -> pass(far, near));
            } catch (IOException nobodyBehind) {
                close(near);
            }
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        byte[] bytes = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                awaitPassage();
                out.write(bytes, 0, n);
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void awaitPassage() throws IOException {
        synchronized (turn) {
            while (mode == Mode.STALLED) {
                try {
                    turn.wait();
                } catch (InterruptedException interrupted) {
                    throw new IOException(interrupted);
                }
            }
            if (mode == Mode.CUT) {
                throw new IOException("cut");
            }
        }
    }

    private interface Passing {
        void run() throws IOException;
    }

    private static void begin(Passing passing) {
        Thread thread = new Thread(
                () -> {
                    try {
                        passing.run();
                    } catch (IOException ended) {
                        // The other side has ended, which is what this is for.
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException thrown) {
            // It is closed all the same.
        }
    }
}
