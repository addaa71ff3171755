#include "exchange/answer_sheet.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "exchange/json_text.hpp"
#include "scoring/certainty.hpp"
#include "support/text.hpp"

namespace nc::exchange {
namespace {

using Json = nlohmann::json;

/// Gathers faults; `where` names the part of the sheet that is being read.
struct Faults {
  std::vector<SheetFault> list;
  std::string where;

  void add(std::string message) { list.push_back({0, 0, where + std::move(message)}); }
};

SheetFault syntax_fault(std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, byte == 0 ? 0 : std::min(byte - 1, text.size()));
  const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  SheetFault fault;
  fault.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  fault.column = 1 + static_cast<int>(to_code_points(before.substr(line_start)).size());
  fault.message = "the answer sheet is no valid JSON from here on";
  return fault;
}

/// The JSON value, or a fault for what is no JSON and for each key that an object holds twice.
std::optional<Json> parse_json(std::string_view text, Faults& faults) {
  ReadJson read = read_json(text);
  for (const std::string& key : read.doubled_keys)
    faults.add(doubled_key_message(key));
  if (!read.fault) return std::move(read.value);
  if (read.fault->kind == JsonFault::Kind::syntax) {
    faults.list.push_back(syntax_fault(text, read.fault->byte));
  } else {
    faults.add("the answer sheet holds a number that no program can keep");
  }
  return std::nullopt;
}

void check_keys(const Json& object, const std::vector<std::string>& known, Faults& faults) {
  for (const auto& entry : object.items()) {
    if (std::find(known.begin(), known.end(), entry.key()) != known.end()) continue;
    const std::optional<std::string> near = nearest(entry.key(), known);
    faults.add(fmt::format("unknown key '{}'{}", visible(entry.key()),
                           near ? fmt::format("; did you mean '{}'?", *near) : ""));
  }
}

const Json* find_given(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<guidance::Urgency> read_urgency(const Json& json, const std::string& what, Faults& faults) {
  const auto* word = json.get_ptr<const std::string*>();
  const auto urgency = word == nullptr ? std::nullopt : guidance::parse_urgency(*word);
  if (urgency && *urgency != guidance::Urgency::not_covered) return urgency;
  faults.add(fmt::format("{} must be one of expected, monitor, contact, emergency{}", what,
                         word == nullptr ? "" : fmt::format(", not '{}'", visible(*word))));
  return std::nullopt;
}

/// The texts of a list; a fault for anything else.
std::vector<std::string> read_texts(const Json& object, const char* key, Faults& faults) {
  std::vector<std::string> texts;
  const Json* list = find_given(object, key);
  if (list == nullptr) return texts;
  if (!list->is_array()) {
    faults.add(fmt::format("'{}' must be a list of texts", key));
    return texts;
  }
  for (const Json& entry : *list) {
    if (entry.is_string()) {
      texts.push_back(entry.get<std::string>());
    } else {
      faults.add(fmt::format("'{}' must hold only texts", key));
    }
  }
  return texts;
}

void read_asked(const Json& visit, scoring::VisitAnswers& answers, Faults& faults) {
  for (const std::string& word : read_texts(visit, "asked", faults)) {
    const std::optional<cases::Topic> topic = cases::parse_topic(word);
    if (topic) {
      answers.asked.insert(*topic);
    } else {
      faults.add(fmt::format("'{}' is no topic that can be asked about", visible(word)));
    }
  }
}

void read_advice(const Json& visit, scoring::VisitAnswers& answers, Faults& faults) {
  for (const std::string& id : read_texts(visit, "advice", faults)) {
    if (!answers.advice.insert(guidance::AdviceId(id)).second) {
      faults.add(fmt::format("the advice '{}' is chosen twice", visible(id)));
    }
  }
}

void read_symptoms(const Json& visit, scoring::VisitAnswers& answers, Faults& faults) {
  const Json* symptoms = find_given(visit, "symptoms");
  if (symptoms == nullptr) return;
  if (!symptoms->is_object()) {
    faults.add("'symptoms' must be an object from symptom to urgency");
    return;
  }
  for (const auto& entry : symptoms->items()) {
    const auto urgency =
        read_urgency(entry.value(), fmt::format("the answer to symptom '{}'", visible(entry.key())), faults);
    if (urgency) answers.symptoms.emplace(cases::SymptomId(entry.key()), *urgency);
  }
}

void read_certainty(const Json& visit, scoring::VisitAnswers& answers, Faults& faults) {
  const Json* certainty = find_given(visit, "certainty");
  if (certainty == nullptr) return;
  for (int level = scoring::certainty_min; level <= scoring::certainty_max; ++level) {
    if (certainty->is_number_integer() && *certainty == level) answers.certainty = level;
  }
  if (!answers.certainty) faults.add("'certainty' must be 1, 2 or 3");
}

scoring::VisitAnswers read_visit(const Json& visit, Faults& faults) {
  scoring::VisitAnswers answers;
  if (!visit.is_object()) {
    faults.add("a visit must be an object");
    return answers;
  }
  check_keys(visit, {"asked", "symptoms", "decision", "advice", "certainty"}, faults);
  read_asked(visit, answers, faults);
  read_symptoms(visit, answers, faults);
  if (const Json* decision = find_given(visit, "decision"))
    answers.decision = read_urgency(*decision, "'decision'", faults);
  read_advice(visit, answers, faults);
  read_certainty(visit, answers, faults);
  return answers;
}

scoring::AnswerSheet read_sheet(const Json& root, Faults& faults) {
  scoring::AnswerSheet sheet;
  if (!root.is_object()) {
    faults.add("the answer sheet must be a JSON object");
    return sheet;
  }
  check_keys(root, {"case", "visits"}, faults);
  const Json* the_case = find_given(root, "case");
  if (the_case == nullptr || !the_case->is_string()) {
    faults.add("'case' must be the id of the case");
  } else {
    sheet.case_id = cases::CaseId(the_case->get<std::string>());
  }
  const Json* visits = find_given(root, "visits");
  if (visits == nullptr || !visits->is_array()) {
    faults.add("'visits' must be a list of visits");
    return sheet;
  }
  for (const Json& visit : *visits) {
    faults.where = fmt::format("visit {}: ", sheet.visits.size() + 1);
    sheet.visits.push_back(read_visit(visit, faults));
  }
  return sheet;
}

}  // namespace

ParsedSheet parse_answer_sheet(std::string_view text) {
  Faults faults;
  ParsedSheet parsed;
  const std::optional<Json> root = parse_json(text, faults);
  if (root) {
    scoring::AnswerSheet sheet = read_sheet(*root, faults);
    if (faults.list.empty()) parsed.sheet = std::move(sheet);
  }
  parsed.faults = std::move(faults.list);
  return parsed;
}

}  // namespace nc::exchange
