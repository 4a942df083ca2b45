package io.mayfly.explain;
import io.mayfly.*; import io.mayfly.dossier.*; import io.mayfly.reference.*; import java.time.*; import java.util.*; import java.nio.file.*;
public class Probe {
  public static void main(String[] a) throws Exception {
    Mayfly m = Mayfly.standard();
    LocalDate from=LocalDate.of(2019,1,1), to=LocalDate.of(2023,12,31);
    for (String f : List.of("article","shells","look-alikes","typologies","uk-accounts"))
    for (String line : Files.readAllLines(Path.of("examples/dossiers/"+f+".jsonl"))) {
      Dossier d = Dossiers.read(line);
      int n = TimelineDays.of(d, m.scorer().signals(), m.reference(), null, from, to).size();
      Timeline t = Timeline.of(m.scorer(), d, m.reference(), null, from, to);
      System.out.print(n+":"+t.assessments()+":"+t.changes().size()+" ");
      if (a.length > 0) check(m, d, t);
    }
    System.out.println();
  }
  static int bad;
  static void check(Mayfly m, Dossier d, Timeline t) {
    List<Dossier> one = List.of(d);
    Timeline.State s = null; LocalDate prev=null;
    var by = new HashMap<LocalDate,Timeline.Change>(); t.changes().forEach(c -> by.put(c.day(), c));
    for (LocalDate day = t.from(); !day.isAfter(t.to()); day = day.plusDays(1)) {
      var as = m.assess(d, day); var now = Timeline.State.of(as);
      if (s != null) {
        var c = by.get(day);
        boolean diff = s.differs(now);
        if (diff != (c != null)) { System.out.println("\nBAD " + d.company().id() + " " + day + " " + s + " -> " + now); bad++; }
        else if (diff && (!c.before().equals(s) || !c.after().equals(now))) System.out.println("\nSTATE " + day);
        if (diff && c != null) { int sum=0; for (var mv : c.moves()) sum += mv.rise().tenths(); if (sum != c.rise().tenths()) System.out.println("\nSUM " + d.company().id() + day + " " + sum + " " + c.rise() + c); }
      }
      s = now;
    }
  }
}
