package org.rapporteur.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has used of the machine. */
public final class Machine {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Machine() {}

  /** CPU seconds of all threads since the start. */
  public static double cpuSeconds() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? machine.getProcessCpuTime() / 1e9
        : Double.NaN;
  }

  /** The most memory resident at once, in MiB, where the system says so (Linux); else NaN. */
  static double peakMebibytes() {
    if (!Files.isReadable(STATUS)) {
      return Double.NaN;
    }
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return Double.NaN;
  }
}
