//! What the system says of this process; nothing where it does not tell.

/// Ticks of `/proc/PID/stat` a second, on every Linux of this processor (`USER_HZ`).
const TICKS: f64 = 100.0;

/// Seconds of processor time used so far, over all threads.
pub fn cpu_seconds() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The program's name, in parentheses, may hold anything; utime and stime are fields 14 and 15 of proc(5).
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let [user, system] = [11, 12].map(|field| fields.get(field)?.parse::<f64>().ok());
    Some((user? + system?) / TICKS)
}

/// The high-water mark of resident memory, in bytes.
pub fn peak_resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib << 10)
}
