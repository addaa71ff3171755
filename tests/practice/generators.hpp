#pragma once

#include <string>
#include <vector>

#include <rapidcheck.h>

#include "record/event.hpp"

// Arbitrary events for property tests.

namespace nc::practice {

inline rc::Gen<std::string> any_id() {
  return rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcz09-"))));
}

inline rc::Gen<guidance::Urgency> any_urgency() {
  using guidance::Urgency;
  return rc::gen::element(Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency);
}

inline rc::Gen<cases::Topic> any_topic() {
  return rc::gen::map(rc::gen::inRange(0, static_cast<int>(cases::topic_count)),
                      [](int number) { return static_cast<cases::Topic>(number); });
}

inline record::Started make_started() {
  record::Started started;
  started.sitting = record::SittingId(*any_id());
  started.place = *rc::gen::inRange(0, 20);
  started.sitting_size = *rc::gen::inRange(1, 20);
  started.trainee = record::TraineeId(*rc::gen::arbitrary<std::string>());
  started.cohort = *rc::gen::arbitrary<std::string>();
  started.case_id = cases::CaseId(*any_id());
  started.case_hash = *any_id();
  started.guidance_hash = *any_id();
  started.mode = *rc::gen::element(record::Mode::practice, record::Mode::exam, record::Mode::realistic);
  started.seed = *rc::gen::arbitrary<std::uint64_t>();
  for (std::string& id : *rc::gen::container<std::vector<std::string>>(any_id())) {
    started.queue.emplace_back(id);
  }
  started.time_limit_ms = *rc::gen::inRange<std::int64_t>(0, 100000000);
  return started;
}

inline constexpr int body_kinds = static_cast<int>(std::variant_size_v<record::EventBody>);

/// One body of any kind for the visit.
inline record::EventBody make_body(int kind, int visit) {
  switch (kind) {
    case 0:
      return make_started();
    case 1:
      return record::Asked{visit, *any_topic()};
    case 2:
      return record::SymptomClassified{visit, cases::SymptomId(*any_id()), *any_urgency()};
    case 3:
      return record::Decided{visit, *any_urgency()};
    case 4:
      return record::AdviceChosen{visit, guidance::AdviceId(*any_id())};
    case 5:
      return record::AdviceDropped{visit, guidance::AdviceId(*any_id())};
    case 6:
      return record::CertaintyGiven{visit, *rc::gen::inRange(1, 4)};
    case 7:
      return record::TakenBack{visit};
    case 8:
      return record::VisitSubmitted{visit};
    case 9:
      return record::Continued{visit};
    case 10:
      return record::CueNamed{visit, guidance::RuleId(*rc::gen::element<std::string>("", "E1", "C12a"))};
    default:
      return record::Ended{*rc::gen::arbitrary<bool>()};
  }
}

inline rc::Gen<record::EventBody> any_body() {
  return rc::gen::exec([] { return make_body(*rc::gen::inRange(0, body_kinds), *rc::gen::inRange(0, 64)); });
}

}  // namespace nc::practice
