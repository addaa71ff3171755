#include "record/event.hpp"

#include <catch2/catch.hpp>

#include "testing/property.hpp"
#include "testing/random_events.hpp"

using namespace nc;
using namespace nc::record;

namespace {

std::string line_of_event(const EventBody& body) {
  return event_kind(body) + " " + event_fields(body);
}

}  // namespace

TEST_CASE("each event is kept as one plain line") {
  using guidance::Urgency;
  CHECK(line_of_event(Asked{0, cases::Topic::self_care}) == "asked visit=0 topic=self-care");
  CHECK(line_of_event(SymptomClassified{1, cases::SymptomId("ache"), Urgency::monitor}) ==
        "symptom-classified visit=1 symptom=ache urgency=monitor");
  CHECK(line_of_event(Decided{0, Urgency::contact}) == "decided visit=0 urgency=contact");
  CHECK(line_of_event(AdviceChosen{0, guidance::AdviceId("adv-heat")}) == "advice-chosen visit=0 advice=adv-heat");
  CHECK(line_of_event(AdviceDropped{2, guidance::AdviceId("adv-heat")}) == "advice-dropped visit=2 advice=adv-heat");
  CHECK(line_of_event(CertaintyGiven{0, 3}) == "certainty-given visit=0 certainty=3");
  CHECK(line_of_event(TakenBack{0}) == "taken-back visit=0");
  CHECK(line_of_event(VisitSubmitted{1}) == "visit-submitted visit=1");
  CHECK(line_of_event(Continued{1}) == "continued visit=1");
  CHECK(line_of_event(CueNamed{1, guidance::RuleId("C12a")}) == "cue-named visit=1 rule=C12a");
  CHECK(line_of_event(CueNamed{0, {}}) == "cue-named visit=0 rule=");
  CHECK(line_of_event(Ended{true}) == "ended reason=time-ran-out");
  CHECK(line_of_event(Ended{false}) == "ended reason=left");
}

TEST_CASE("the first event names the trainee, the content and the whole plan of the sitting") {
  Started started;
  started.sitting = SittingId("s-1");
  started.place = 1;
  started.sitting_size = 2;
  started.trainee = TraineeId("Zoë B=1");
  started.cohort = "";
  started.case_id = cases::CaseId("b");
  started.case_hash = "c0";
  started.guidance_hash = "f0";
  started.mode = Mode::exam;
  started.seed = 18446744073709551615U;
  started.queue = {cases::CaseId("a"), cases::CaseId("b")};
  started.time_limit_ms = 600000;
  CHECK(event_fields(started) ==
        "sitting=s-1 place=1 size=2 trainee=Zo%C3%AB%20B%3D1 cohort= case=b case-hash=c0 guidance-hash=f0 "
        "mode=exam seed=18446744073709551615 queue=a,b limit-ms=600000");
}

TEST_CASE("every event read back from its line is the same event") {
  nc::testing::prop("any body", [] {
    const EventBody body = *any_body();
    const std::optional<EventBody> back = parse_event(event_kind(body), event_fields(body));
    RC_ASSERT(back.has_value());
    RC_ASSERT(line_of_event(*back) == line_of_event(body));
  });
}

TEST_CASE("a line holds no control character, whatever the trainee is called") {
  nc::testing::prop("any body", [] {
    for (const char c : event_fields(*any_body())) {
      RC_ASSERT(c >= ' ' && c <= '~');
    }
  });
}

TEST_CASE("a line that was not written by us is no event") {
  const std::pair<const char*, const char*> broken[] = {
      {"guessed", "visit=0"},
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
    CHECK_FALSE(parse_event(kind, fields).has_value());
  }
}

TEST_CASE("a queue with an empty place is not read") {
  const std::string before =
      "sitting=s place=0 size=1 trainee= cohort= case=a case-hash= guidance-hash= mode=practice seed=0 ";
  CHECK(parse_event("started", before + "queue= limit-ms=0").has_value());
  CHECK(parse_event("started", before + "queue=a limit-ms=0").has_value());
  CHECK_FALSE(parse_event("started", before + "queue=a, limit-ms=0").has_value());
  CHECK_FALSE(parse_event("started", before + "queue=,a limit-ms=0").has_value());
}

TEST_CASE("a cut line is no event") {
  nc::testing::prop("any body, cut anywhere", [] {
    const EventBody body = *any_body();
    const std::string fields = event_fields(body);
    const auto length = *rc::gen::inRange<std::size_t>(0, fields.size());
    const std::optional<EventBody> cut = parse_event(event_kind(body), fields.substr(0, length));
    // A cut may leave a shorter but well-formed last value; what it says is then exactly what is written.
    if (cut) {
      RC_ASSERT(event_fields(*cut) == fields.substr(0, length));
    }
  });
}
