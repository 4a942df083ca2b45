package io.mayfly.laws;
import io.mayfly.*; import io.mayfly.dossier.*; import io.mayfly.explain.*; import io.mayfly.signal.*; import io.mayfly.score.*; import java.time.*; import java.util.*; import java.nio.file.*;
public class Probe2 {
  static Mayfly m = Mayfly.standard();
  public static void main(String[] a) throws Exception {
    long seed = Long.parseLong(a[0]); int n = Integer.parseInt(a[1]);
    long days=0, used=0, changes=0;
    for (long s = seed; s < seed + n; s++) {
      Random r = new Random(s);
      Dossier d; LocalDate day;
      int kind = 0;
      if (kind < 2) { var g = AnyTrader.next(r); d = g.dossier(); day = g.asOf(); }
      else throw new IllegalStateException();
      LocalDate from = day.minusDays(600), to = day.plusDays(130);
      Timeline t = m.timeline(d, from, to);
      used += t.assessments(); changes += t.changes().size();
      days += 731;
      check(s, d, t);
    }
    System.out.println("seeds " + seed + "+" + n + " days " + days + " used " + used + " changes " + changes + " bad " + bad);
  }
  static int bad;
  static void check(long seed, Dossier d, Timeline t) {
    var by = new HashMap<LocalDate,Timeline.Change>(); t.changes().forEach(c -> by.put(c.day(), c));
    List<Subject> subjects = new ArrayList<>(); 
    List<Assessment> all = new ArrayList<>();
    for (LocalDate day = t.from(); !day.isAfter(t.to()); day = day.plusDays(1)) {
      subjects.add(Subject.of(d, day, m.reference()));
      if (subjects.size() == 64) { all.addAll(m.scorer().assess(subjects)); subjects.clear(); }
    }
    all.addAll(m.scorer().assess(subjects));
    Assessment prev = null; boolean told = false;
    for (Assessment as : all) {
      if (prev != null) {
        var c = by.get(as.subject().asOf());
        boolean diff = !Score.of(prev).equals(Score.of(as)) || (prev.score() == null && !prev.total().equals(as.total()));
        if (diff != (c != null)) { bad++; if (!told) { told = true; System.out.println("BAD seed " + seed + " " + as.subject().asOf() + " " + Score.of(prev)+prev.total() + " -> " + Score.of(as)+as.total()); explain(prev, as); } }
        if (diff && c != null) { int sum=0; for (var mv : c.moves()) sum += mv.rise().tenths(); if (sum != c.rise().tenths()) System.out.println("SUM " + seed + " " + sum + " " + c); }
      }
      prev = as;
    }
  }
  static void explain(Assessment a, Assessment b) {
    var x = a.readings(); var y = b.readings();
    x.forEach((id, r) -> { if (!r.toString().equals(y.get(id).toString())) { String p = r.toString(), q = y.get(id).toString(); System.out.println("   " + id + " " + p.substring(0, Math.min(220, p.length())) + "\n      -> " + q.substring(0, Math.min(220, q.length()))); } });
  }
}
