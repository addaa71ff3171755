#include "record/entry.hpp"

#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

#include "support/text.hpp"

namespace nc::record {
namespace {

using Json = nlohmann::ordered_json;

// What an event holds, told once for writing and for reading: `members` hands every member with its name to a writer or
// a reader. The names never change.
template <class Members>
void members(Members& each, Started& body) {
  each("sitting", body.sitting);
  each("place", body.place);
  each("size", body.sitting_size);
  each("trainee", body.trainee);
  each("cohort", body.cohort);
  each("case", body.case_id);
  each("case_hash", body.case_hash);
  each("guidance_hash", body.guidance_hash);
  each("mode", body.mode);
  each("seed", body.seed);
  each("queue", body.queue);
  each("queue_hashes", body.queue_hashes);
  each("limit_ms", body.time_limit_ms);
}
template <class Members>
void members(Members& each, Asked& body) {
  each("visit", body.visit);
  each("topic", body.topic);
}
template <class Members>
void members(Members& each, SymptomClassified& body) {
  each("visit", body.visit);
  each("symptom", body.symptom);
  each("urgency", body.urgency);
}
template <class Members>
void members(Members& each, Decided& body) {
  each("visit", body.visit);
  each("urgency", body.urgency);
}
template <class Members>
void members(Members& each, AdviceChosen& body) {
  each("visit", body.visit);
  each("advice", body.advice);
}
template <class Members>
void members(Members& each, AdviceDropped& body) {
  each("visit", body.visit);
  each("advice", body.advice);
}
template <class Members>
void members(Members& each, CertaintyGiven& body) {
  each("visit", body.visit);
  each("certainty", body.certainty);
}
template <class Members>
void members(Members& each, TakenBack& body) {
  each("visit", body.visit);
}
template <class Members>
void members(Members& each, VisitSubmitted& body) {
  each("visit", body.visit);
}
template <class Members>
void members(Members& each, Continued& body) {
  each("visit", body.visit);
}
template <class Members>
void members(Members& each, Ended& body) {
  each("time_ran_out", body.time_ran_out);
}
template <class Members>
void members(Members& each, ClockSet& body) {
  each("by_ms", body.by_ms);
}
template <class Members>
void members(Members& each, CueNamed& body) {
  each("visit", body.visit);
  each("rule", body.rule);
}

/// Adds members to a JSON object.
class MemberWriter {
 public:
  explicit MemberWriter(Json& object) : object_(object) {}

  void operator()(const char* name, bool value) { object_[name] = value; }
  void operator()(const char* name, int value) { object_[name] = value; }
  void operator()(const char* name, std::int64_t value) { object_[name] = value; }
  void operator()(const char* name, std::uint64_t seed) { object_[name] = std::to_string(seed); }
  void operator()(const char* name, const std::string& value) { object_[name] = value; }
  void operator()(const char* name, Mode value) { object_[name] = to_text(value); }
  void operator()(const char* name, cases::Topic value) { object_[name] = cases::to_text(value); }
  void operator()(const char* name, guidance::Urgency value) { object_[name] = guidance::to_text(value); }
  template <class Tag>
  void operator()(const char* name, const StrongId<Tag>& value) {
    object_[name] = value.text();
  }
  template <class Value>
  void operator()(const char* name, const std::vector<Value>& values) {
    Json& list = object_[name] = Json::array();
    for (const Value& value : values)
      list.push_back(text_of(value));
  }

 private:
  static const std::string& text_of(const std::string& text) { return text; }
  static const std::string& text_of(const cases::CaseId& id) { return id.text(); }
  Json& object_;
};

/// Reads members of a JSON object. After the first that is missing or cannot be, failed() is true.
class MemberReader {
 public:
  explicit MemberReader(const Json& object) : object_(object) {}

  void operator()(const char* name, bool& value) { value = take<bool>(name, &Json::is_boolean); }
  void operator()(const char* name, int& value) {
    const auto number = take<std::uint64_t>(name, &Json::is_number_unsigned);
    if (number > static_cast<std::uint64_t>(std::numeric_limits<int>::max())) return fail();
    value = static_cast<int>(number);
  }
  void operator()(const char* name, std::int64_t& value) { value = take<std::int64_t>(name, &Json::is_number_integer); }
  void operator()(const char* name, std::uint64_t& seed);
  void operator()(const char* name, std::string& value) { value = take<std::string>(name, &Json::is_string); }
  void operator()(const char* name, Mode& value) { word(name, value, parse_mode); }
  void operator()(const char* name, cases::Topic& value) { word(name, value, cases::parse_topic); }
  void operator()(const char* name, guidance::Urgency& value) { word(name, value, guidance::parse_urgency); }
  template <class Tag>
  void operator()(const char* name, StrongId<Tag>& value) {
    value = StrongId<Tag>(take<std::string>(name, &Json::is_string));
  }
  template <class Value>
  void operator()(const char* name, std::vector<Value>& values) {
    const auto list = object_.find(name);
    if (list == object_.end() || !list->is_array()) return fail();
    for (const Json& item : *list) {
      if (!item.is_string()) return fail();
      values.emplace_back(item.get<std::string>());
    }
  }

  bool failed() const { return failed_; }

 private:
  void fail() { failed_ = true; }

  template <class Value>
  Value take(const char* name, bool (Json::*is_right)() const noexcept) {
    const auto found = object_.find(name);
    if (found != object_.end() && ((*found).*is_right)()) return found->get<Value>();
    fail();
    return {};
  }

  template <class Value, class Parse>
  void word(const char* name, Value& value, Parse parse) {
    const std::optional<Value> read = parse(take<std::string>(name, &Json::is_string));
    if (!read) return fail();
    value = *read;
  }

  const Json& object_;
  bool failed_ = false;
};

void MemberReader::operator()(const char* name, std::uint64_t& seed) {
  const std::optional<std::uint64_t> number = parse_decimal(take<std::string>(name, &Json::is_string));
  if (!number) return fail();
  seed = *number;
}

void add_body(Json& object, EventBody body) {
  object["kind"] = event_kind(body);
  MemberWriter writer(object);
  std::visit([&writer](auto& one) { members(writer, one); }, body);
}

std::string one_line(const Json& object) {
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<EventBody> read_body(const Json& object) {
  const auto kind = object.find("kind");
  if (kind == object.end() || !kind->is_string()) return std::nullopt;
  std::optional<EventBody> body = empty_body(kind->get_ref<const std::string&>());
  if (!body) return std::nullopt;
  MemberReader reader(object);
  std::visit([&reader](auto& one) { members(reader, one); }, *body);
  if (reader.failed()) return std::nullopt;
  return body;
}

constexpr std::string_view beginning = "{\"previous\":\"";

}  // namespace

std::string entry_text(const Entry& entry) {
  Json object;
  object["previous"] = entry.previous;
  object["attempt"] = entry.event.attempt.text();
  object["sequence"] = entry.event.sequence;
  object["at_ms"] = entry.event.at.ms;
  if (!entry.event.since_boot.boot.empty()) {
    object["boot"] = entry.event.since_boot.boot;
    object["boot_ms"] = entry.event.since_boot.ms;
  }
  if (entry.former) object["former"] = true;
  add_body(object, entry.event.body);
  return one_line(object);
}

std::optional<Entry> parse_entry(std::string_view text) {
  const Json object = Json::parse(text, nullptr, false);
  if (!object.is_object()) return std::nullopt;
  Entry entry;
  MemberReader reader(object);
  reader("previous", entry.previous);
  reader("attempt", entry.event.attempt);
  reader("sequence", entry.event.sequence);
  reader("at_ms", entry.event.at.ms);
  if (object.contains("boot")) {
    reader("boot", entry.event.since_boot.boot);
    reader("boot_ms", entry.event.since_boot.ms);
  }
  if (object.contains("former")) reader("former", entry.former);
  std::optional<EventBody> body = read_body(object);
  if (reader.failed() || !body) return std::nullopt;
  entry.event.body = *std::move(body);
  return entry;
}

std::string_view previous_of(std::string_view text) {
  if (text.substr(0, beginning.size()) != beginning) return {};
  return text.substr(beginning.size(), chain_start.size());
}

std::string entry_text_of(const FormerRow& row, std::string_view previous) {
  std::optional<EventBody> body = parse_former_event(row.kind, row.fields);
  if (body) {
    return entry_text(
        {std::string(previous), {AttemptId(row.attempt), row.sequence, UtcTime{row.at_ms}, *std::move(body)}, true});
  }
  Json object;
  object["previous"] = previous;
  object["attempt"] = row.attempt;
  object["sequence"] = row.sequence;
  object["at_ms"] = row.at_ms;
  object["former"] = true;
  object["kind"] = row.kind;
  object["fields"] = row.fields;
  return one_line(object);
}

std::string body_text(const EventBody& body) {
  Json object;
  add_body(object, body);
  return one_line(object);
}

}  // namespace nc::record
