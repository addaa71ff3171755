#include "record/entry.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "record/event_members.hpp"

namespace nc::record {
namespace {

using Json = nlohmann::ordered_json;

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

void add_body(Json& object, EventBody body) {
  object["kind"] = event_kind(body);
  MemberWriter writer(object);
  std::visit([&writer](auto& one) { members(writer, one); }, body);
}

std::string one_line(const Json& object) {
  return object.dump(-1, ' ', false, Json::error_handler_t::replace);
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
