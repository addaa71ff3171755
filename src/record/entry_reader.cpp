#include "record/entry_reader.hpp"

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include <simdjson.h>

#include "record/event_members.hpp"
#include "support/text.hpp"

namespace nc::record {
namespace {

using Object = simdjson::dom::object;

bool holds(const Object& object, std::string_view name) {
  return object.at_key(name).error() == simdjson::SUCCESS;
}

/// Reads members of a JSON object. After the first that is missing or cannot be, failed() is true.
class MemberReader {
 public:
  explicit MemberReader(const Object& object) : object_(object) {}

  void operator()(const char* name, bool& value) { take(name, value); }
  void operator()(const char* name, std::int64_t& value) { take(name, value); }
  void operator()(const char* name, int& value) {
    std::uint64_t number = 0;
    take(name, number);
    if (number > static_cast<std::uint64_t>(std::numeric_limits<int>::max())) return fail();
    value = static_cast<int>(number);
  }
  void operator()(const char* name, std::uint64_t& seed) {
    const std::optional<std::uint64_t> number = parse_decimal(text(name));
    if (!number) return fail();
    seed = *number;
  }
  void operator()(const char* name, std::string& value) { value = text(name); }
  void operator()(const char* name, Mode& value) { word(name, value, parse_mode); }
  void operator()(const char* name, cases::Topic& value) { word(name, value, cases::parse_topic); }
  void operator()(const char* name, guidance::Urgency& value) { word(name, value, guidance::parse_urgency); }
  template <class Tag>
  void operator()(const char* name, StrongId<Tag>& value) {
    value = StrongId<Tag>(std::string(text(name)));
  }
  template <class Value>
  void operator()(const char* name, std::vector<Value>& values) {
    simdjson::dom::array list;
    take(name, list);
    if (failed_) return;
    for (const simdjson::dom::element& item : list) {
      std::string_view one;
      if (item.get(one) != simdjson::SUCCESS) return fail();
      values.emplace_back(std::string(one));
    }
  }

  bool failed() const { return failed_; }

 private:
  void fail() { failed_ = true; }

  template <class Value>
  void take(const char* name, Value& value) {
    if (object_.at_key(name).get(value) != simdjson::SUCCESS) fail();
  }

  std::string_view text(const char* name) {
    std::string_view value;
    take(name, value);
    return value;
  }

  template <class Value, class Parse>
  void word(const char* name, Value& value, Parse parse) {
    const std::optional<Value> read = parse(text(name));
    if (!read) return fail();
    value = *read;
  }

  const Object& object_;
  bool failed_ = false;
};

std::optional<EventBody> read_body(const Object& object) {
  std::string_view kind;
  if (object.at_key("kind").get(kind) != simdjson::SUCCESS) return std::nullopt;
  std::optional<EventBody> body = empty_body(kind);
  if (!body) return std::nullopt;
  MemberReader reader(object);
  std::visit([&reader](auto& one) { members(reader, one); }, *body);
  if (reader.failed()) return std::nullopt;
  return body;
}

std::optional<Entry> read_object(const Object& object) {
  Entry entry;
  MemberReader reader(object);
  reader("previous", entry.previous);
  reader("attempt", entry.event.attempt);
  reader("sequence", entry.event.sequence);
  reader("at_ms", entry.event.at.ms);
  if (holds(object, "boot")) {
    reader("boot", entry.event.since_boot.boot);
    reader("boot_ms", entry.event.since_boot.ms);
  }
  if (holds(object, "former")) reader("former", entry.former);
  std::optional<EventBody> body = read_body(object);
  if (reader.failed() || !body) return std::nullopt;
  entry.event.body = *std::move(body);
  return entry;
}

}  // namespace

struct EntryReader::Parser {
  simdjson::dom::parser parser;
};

EntryReader::EntryReader() : parser_(std::make_unique<Parser>()) {}
EntryReader::EntryReader(EntryReader&&) noexcept = default;
EntryReader& EntryReader::operator=(EntryReader&&) noexcept = default;
EntryReader::~EntryReader() = default;

std::optional<Entry> EntryReader::read(std::string_view text) {
  Object object;
  if (parser_->parser.parse(text.data(), text.size()).get(object) != simdjson::SUCCESS) return std::nullopt;
  return read_object(object);
}

std::optional<Entry> parse_entry(std::string_view text) {
  return EntryReader().read(text);
}

}  // namespace nc::record
