#include "testing/random_events.hpp"

#include <cstdint>
#include <vector>

#include "testing/drawn.hpp"

namespace nc::record {

using nc::testing::drawn_bool;
using nc::testing::drawn_number;
using nc::testing::drawn_of;
using nc::testing::drawn_text;

rc::Gen<std::string> any_id() {
  return rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcz09-"))));
}

rc::Gen<guidance::Urgency> any_urgency() {
  using guidance::Urgency;
  return rc::gen::element(Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency);
}

rc::Gen<cases::Topic> any_topic() {
  return rc::gen::exec([] { return static_cast<cases::Topic>(drawn_number(0, static_cast<int>(cases::topic_count))); });
}

Started make_started() {
  Started started;
  started.sitting = SittingId(*any_id());
  started.place = drawn_number(0, 20);
  started.sitting_size = drawn_number(1, 20);
  started.trainee = TraineeId(drawn_text());
  started.cohort = drawn_text();
  started.case_id = cases::CaseId(*any_id());
  started.case_hash = *any_id();
  started.guidance_hash = *any_id();
  started.mode = drawn_of({Mode::practice, Mode::exam, Mode::realistic});
  started.seed = *rc::gen::arbitrary<std::uint64_t>();
  for (std::string& id : *rc::gen::container<std::vector<std::string>>(any_id())) {
    started.queue.emplace_back(id);
  }
  started.queue_hashes = *rc::gen::container<std::vector<std::string>>(any_id());
  started.time_limit_ms = *rc::gen::inRange<std::int64_t>(0, 100000000);
  return started;
}

EventBody make_body(int kind, int visit) {
  switch (kind) {
    case 0:
      return make_started();
    case 1:
      return Asked{visit, *any_topic()};
    case 2:
      return SymptomClassified{visit, cases::SymptomId(*any_id()), *any_urgency()};
    case 3:
      return Decided{visit, *any_urgency()};
    case 4:
      return AdviceChosen{visit, guidance::AdviceId(*any_id())};
    case 5:
      return AdviceDropped{visit, guidance::AdviceId(*any_id())};
    case 6:
      return CertaintyGiven{visit, drawn_number(1, 4)};
    case 7:
      return TakenBack{visit};
    case 8:
      return VisitSubmitted{visit};
    case 9:
      return Continued{visit};
    case 10:
      return CueNamed{visit, guidance::RuleId(drawn_of<std::string>({"", "E1", "C12a"}))};
    case 11:
      return ClockSet{*rc::gen::arbitrary<std::int64_t>()};
    default:
      return Ended{drawn_bool()};
  }
}

rc::Gen<EventBody> any_body() {
  return rc::gen::exec([] { return make_body(drawn_number(0, body_kinds), drawn_number(0, 64)); });
}

}  // namespace nc::record
