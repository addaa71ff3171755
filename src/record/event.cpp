#include "record/event.hpp"

#include <array>
#include <utility>

#include "record/event_fields.hpp"

namespace nc::record {
namespace {

std::string_view kind_of(const Started&) {
  return "started";
}
std::string_view kind_of(const Asked&) {
  return "asked";
}
std::string_view kind_of(const SymptomClassified&) {
  return "symptom-classified";
}
std::string_view kind_of(const Decided&) {
  return "decided";
}
std::string_view kind_of(const AdviceChosen&) {
  return "advice-chosen";
}
std::string_view kind_of(const AdviceDropped&) {
  return "advice-dropped";
}
std::string_view kind_of(const CertaintyGiven&) {
  return "certainty-given";
}
std::string_view kind_of(const TakenBack&) {
  return "taken-back";
}
std::string_view kind_of(const VisitSubmitted&) {
  return "visit-submitted";
}
std::string_view kind_of(const Continued&) {
  return "continued";
}
std::string_view kind_of(const Ended&) {
  return "ended";
}
std::string_view kind_of(const CueNamed&) {
  return "cue-named";
}

void write(FieldWriter& out, const Started& body) {
  std::vector<std::string> queue;
  for (const cases::CaseId& id : body.queue) {
    queue.push_back(id.text());
  }
  out.text("sitting", body.sitting.text());
  out.number("place", body.place);
  out.number("size", body.sitting_size);
  out.text("trainee", body.trainee.text());
  out.text("cohort", body.cohort);
  out.text("case", body.case_id.text());
  out.text("case-hash", body.case_hash);
  out.text("guidance-hash", body.guidance_hash);
  out.text("mode", to_text(body.mode));
  out.seed("seed", body.seed);
  out.list("queue", queue);
  out.number("limit-ms", body.time_limit_ms);
}
void write(FieldWriter& out, const Asked& body) {
  out.number("visit", body.visit);
  out.text("topic", cases::to_text(body.topic));
}
void write(FieldWriter& out, const SymptomClassified& body) {
  out.number("visit", body.visit);
  out.text("symptom", body.symptom.text());
  out.text("urgency", guidance::to_text(body.urgency));
}
void write(FieldWriter& out, const Decided& body) {
  out.number("visit", body.visit);
  out.text("urgency", guidance::to_text(body.urgency));
}
void write(FieldWriter& out, const AdviceChosen& body) {
  out.number("visit", body.visit);
  out.text("advice", body.advice.text());
}
void write(FieldWriter& out, const AdviceDropped& body) {
  out.number("visit", body.visit);
  out.text("advice", body.advice.text());
}
void write(FieldWriter& out, const CertaintyGiven& body) {
  out.number("visit", body.visit);
  out.number("certainty", body.certainty);
}
void write(FieldWriter& out, const TakenBack& body) {
  out.number("visit", body.visit);
}
void write(FieldWriter& out, const VisitSubmitted& body) {
  out.number("visit", body.visit);
}
void write(FieldWriter& out, const Continued& body) {
  out.number("visit", body.visit);
}
void write(FieldWriter& out, const Ended& body) {
  out.text("reason", body.time_ran_out ? "time-ran-out" : "left");
}
void write(FieldWriter& out, const CueNamed& body) {
  out.number("visit", body.visit);
  out.text("rule", body.rule.text());
}

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
constexpr std::array<KindReader, std::variant_size_v<EventBody>> kind_readers{{
    {"started", read_started},
    {"asked", read_asked},
    {"symptom-classified", read_symptom_classified},
    {"decided", read_decided},
    {"advice-chosen", read_advice_chosen},
    {"advice-dropped", read_advice_dropped},
    {"certainty-given", read_certainty_given},
    {"taken-back", read_taken_back},
    {"visit-submitted", read_visit_submitted},
    {"continued", read_continued},
    {"ended", read_ended},
    {"cue-named", read_cue_named},
}};

}  // namespace

std::string_view to_text(Mode mode) {
  switch (mode) {
    case Mode::exam:
      return "exam";
    case Mode::realistic:
      return "realistic";
    case Mode::practice:
      break;
  }
  return "practice";
}

std::optional<Mode> parse_mode(std::string_view text) {
  if (text == "practice") {
    return Mode::practice;
  }
  if (text == "exam") {
    return Mode::exam;
  }
  if (text == "realistic") {
    return Mode::realistic;
  }
  return std::nullopt;
}

std::string event_kind(const EventBody& body) {
  return std::visit([](const auto& one) { return std::string(kind_of(one)); }, body);
}

std::string event_fields(const EventBody& body) {
  FieldWriter out;
  std::visit([&out](const auto& one) { write(out, one); }, body);
  return out.line();
}

std::optional<EventBody> parse_event(std::string_view kind, std::string_view fields) {
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
