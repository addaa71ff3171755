#include "record/former_event.hpp"

#include <utility>

#include <catch2/catch.hpp>

#include "record/entry.hpp"

using namespace nc;
using namespace nc::record;

namespace {

/// The event of a former line, in the form of today; an empty text when it is none.
std::string now(std::string_view kind, std::string_view fields) {
  const std::optional<EventBody> body = parse_former_event(kind, fields);
  return body ? body_text(*body) : std::string();
}

}  // namespace

TEST_CASE("every kind of event of the former editions is read") {
  CHECK(now("asked", "visit=0 topic=self-care") == R"({"kind":"asked","visit":0,"topic":"self-care"})");
  CHECK(now("symptom-classified", "visit=1 symptom=ache urgency=monitor") ==
        R"({"kind":"symptom-classified","visit":1,"symptom":"ache","urgency":"monitor"})");
  CHECK(now("decided", "visit=0 urgency=contact") == R"({"kind":"decided","visit":0,"urgency":"contact"})");
  CHECK(now("advice-chosen", "visit=0 advice=adv-heat") == R"({"kind":"advice-chosen","visit":0,"advice":"adv-heat"})");
  CHECK(now("advice-dropped", "visit=2 advice=adv-heat") ==
        R"({"kind":"advice-dropped","visit":2,"advice":"adv-heat"})");
  CHECK(now("certainty-given", "visit=0 certainty=3") == R"({"kind":"certainty-given","visit":0,"certainty":3})");
  CHECK(now("taken-back", "visit=0") == R"({"kind":"taken-back","visit":0})");
  CHECK(now("visit-submitted", "visit=1") == R"({"kind":"visit-submitted","visit":1})");
  CHECK(now("continued", "visit=1") == R"({"kind":"continued","visit":1})");
  CHECK(now("cue-named", "visit=1 rule=C12a") == R"({"kind":"cue-named","visit":1,"rule":"C12a"})");
  CHECK(now("cue-named", "visit=0 rule=") == R"({"kind":"cue-named","visit":0,"rule":""})");
  CHECK(now("ended", "reason=time-ran-out") == R"({"kind":"ended","time_ran_out":true})");
  CHECK(now("ended", "reason=left") == R"({"kind":"ended","time_ran_out":false})");
}

TEST_CASE("the first event of the former editions keeps trainee, content and the whole plan") {
  CHECK(now("started",
            "sitting=s-1 place=1 size=2 trainee=Zo%C3%AB%20B%3D1 cohort= case=b case-hash=c0 guidance-hash=f0 "
            "mode=exam seed=18446744073709551615 queue=a,b limit-ms=600000") ==
        R"({"kind":"started","sitting":"s-1","place":1,"size":2,"trainee":"Zoë B=1","cohort":"","case":"b",)"
        R"("case_hash":"c0","guidance_hash":"f0","mode":"exam","seed":"18446744073709551615","queue":["a","b"],)"
        R"("queue_hashes":[],"limit_ms":600000})");
}

TEST_CASE("a line that the former editions did not write is no event") {
  const std::pair<const char*, const char*> broken[] = {
      {"", ""},
      {"", "visit=0"},
      {"guessed", "visit=0"},
      {"clock-set", "by-ms=1"},
      {"decided", ""},
      {"decided", "visit=0"},
      {"decided", "urgency=contact visit=0"},
      {"decided", "visit=0 urgency=perhaps"},
      {"decided", "visit=0  urgency=contact"},
      {"decided", " visit=0 urgency=contact"},
      {"decided", "visit=0 urgency=contact "},
      {"decided", "visit=0 urgency=contact more=1"},
      {"decided", "visit=-1 urgency=contact"},
      {"decided", "visit=00 urgency=contact"},
      {"decided", "visit=+1 urgency=contact"},
      {"decided", "visit=99999999999 urgency=contact"},
      {"decided", "visit=99999999999999999999999 urgency=contact"},
      {"asked", "visit=0 topic=weather"},
      {"advice-chosen", "visit=0 advice=adv heat"},
      {"advice-chosen", "visit=0 advice=adv%2"},
      {"advice-chosen", "visit=0 advice=adv%zz"},
      {"advice-chosen", "visit=0 advice=%61dv"},
      {"taken-back", "visit=1.5"},
      {"ended", "reason=bored"},
      {"started", "sitting=s"},
  };
  for (const auto& [kind, fields] : broken) {
    INFO(kind << " " << fields);
    CHECK_FALSE(parse_former_event(kind, fields).has_value());
  }
}

TEST_CASE("a queue with an empty place is not read") {
  const std::string before =
      "sitting=s place=0 size=1 trainee= cohort= case=a case-hash= guidance-hash= mode=practice seed=0 ";
  CHECK(parse_former_event("started", before + "queue= limit-ms=0").has_value());
  CHECK(parse_former_event("started", before + "queue=a limit-ms=0").has_value());
  CHECK_FALSE(parse_former_event("started", before + "queue=a, limit-ms=0").has_value());
  CHECK_FALSE(parse_former_event("started", before + "queue=,a limit-ms=0").has_value());
}
