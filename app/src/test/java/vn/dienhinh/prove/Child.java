package vn.dienhinh.prove;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Worker} in a process of its own, and what it has said so far. */
final class Child implements AutoCloseable {

    private static final String END_OF_OUTPUT = "";
    private static final long LONGEST_SECONDS = 120;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread reader;
    private final Map<Integer, Integer> acknowledged = new HashMap<>();
    private boolean ended;

    private Child(Process process) {
        this.process = process;
        reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a worker that waits to be let go. */
    static Child start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto", "-Djava.awt.headless=true"));
        String archive = System.getProperty("prove.archive");
        if (archive != null) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Worker.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new Child(process);
    }

    private void read() {
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            while (line != null) {
                lines.add(line);
                line = output.readLine();
            }
        } catch (IOException e) {
            // A killed process ends like this too.
        } finally {
            lines.add(END_OF_OUTPUT);
        }
    }

    /** Waits until the worker waits to be let go, and lets it go. */
    void go() throws IOException, InterruptedException {
        await("READY");
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Reads on until a line begins with that word; false when the worker ends before. */
    boolean await(String word) throws InterruptedException {
        while (!ended) {
            String line = lines.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException("the worker says nothing for " + LONGEST_SECONDS + " s");
            }
            take(line);
            if (line.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private void take(String line) {
        if (line.equals(END_OF_OUTPUT)) {
            ended = true;
        } else if (line.startsWith("DONE ")) {
            String[] words = line.split(" ");
            acknowledged.put(Integer.valueOf(words[1]), Integer.valueOf(words[2]));
        }
    }

    /** Kills the worker as a power cut would stop it, and reads what it still said. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        while (!ended) {
            take(lines.take());
        }
    }

    /** The last edit of a store that the worker said was on the disk; -1 when it said nothing of it. */
    int acknowledged(int store) {
        return acknowledged.getOrDefault(store, -1);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
