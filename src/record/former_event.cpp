#include "record/former_event.hpp"

#include <array>
#include <utility>

#include "record/former_fields.hpp"

namespace nc::record {
namespace {

/// The urgency written in the next field; an unknown word fails the reader.
guidance::Urgency read_urgency(FieldReader& in) {
  return in.word<guidance::Urgency>("urgency", guidance::parse_urgency).value_or(guidance::Urgency::expected);
}

EventBody read_started(FieldReader& in) {
  Started body;
  body.sitting = SittingId(in.text("sitting"));
  body.place = in.small("place");
  body.sitting_size = in.small("size");
  body.trainee = TraineeId(in.text("trainee"));
  body.cohort = in.text("cohort");
  body.case_id = cases::CaseId(in.text("case"));
  body.case_hash = in.text("case-hash");
  body.guidance_hash = in.text("guidance-hash");
  body.mode = in.word<Mode>("mode", parse_mode).value_or(Mode::practice);
  body.seed = in.seed("seed");
  for (std::string& id : in.list("queue")) {
    body.queue.emplace_back(std::move(id));
  }
  body.time_limit_ms = in.number("limit-ms");
  return body;
}

// Fields are read in the order in which they are written; braced lists are evaluated from left to right.
EventBody read_asked(FieldReader& in) {
  return Asked{in.small("visit"), in.word<cases::Topic>("topic", cases::parse_topic).value_or(cases::Topic::other)};
}
EventBody read_symptom_classified(FieldReader& in) {
  return SymptomClassified{in.small("visit"), cases::SymptomId(in.text("symptom")), read_urgency(in)};
}
EventBody read_decided(FieldReader& in) {
  return Decided{in.small("visit"), read_urgency(in)};
}
EventBody read_advice_chosen(FieldReader& in) {
  return AdviceChosen{in.small("visit"), guidance::AdviceId(in.text("advice"))};
}
EventBody read_advice_dropped(FieldReader& in) {
  return AdviceDropped{in.small("visit"), guidance::AdviceId(in.text("advice"))};
}
EventBody read_certainty_given(FieldReader& in) {
  return CertaintyGiven{in.small("visit"), in.small("certainty")};
}
EventBody read_taken_back(FieldReader& in) {
  return TakenBack{in.small("visit")};
}
EventBody read_visit_submitted(FieldReader& in) {
  return VisitSubmitted{in.small("visit")};
}
EventBody read_continued(FieldReader& in) {
  return Continued{in.small("visit")};
}
EventBody read_ended(FieldReader& in) {
  const auto parse_reason = [](std::string_view word) -> std::optional<bool> {
    if (word == "time-ran-out") {
      return true;
    }
    if (word == "left") {
      return false;
    }
    return std::nullopt;
  };
  return Ended{in.word<bool>("reason", parse_reason).value_or(false)};
}

EventBody read_cue_named(FieldReader& in) {
  return CueNamed{in.small("visit"), guidance::RuleId(in.text("rule"))};
}

struct KindReader {
  std::string_view kind;
  EventBody (*read)(FieldReader&);
};
constexpr std::array kind_readers{
    KindReader{"started", read_started},
    KindReader{"asked", read_asked},
    KindReader{"symptom-classified", read_symptom_classified},
    KindReader{"decided", read_decided},
    KindReader{"advice-chosen", read_advice_chosen},
    KindReader{"advice-dropped", read_advice_dropped},
    KindReader{"certainty-given", read_certainty_given},
    KindReader{"taken-back", read_taken_back},
    KindReader{"visit-submitted", read_visit_submitted},
    KindReader{"continued", read_continued},
    KindReader{"ended", read_ended},
    KindReader{"cue-named", read_cue_named},
};

}  // namespace

std::optional<EventBody> parse_former_event(std::string_view kind, std::string_view fields) {
  for (const KindReader& reader : kind_readers) {
    if (reader.kind != kind) {
      continue;
    }
    FieldReader in(fields);
    EventBody body = reader.read(in);
    if (!in.complete()) {
      return std::nullopt;
    }
    return body;
  }
  return std::nullopt;
}

}  // namespace nc::record
