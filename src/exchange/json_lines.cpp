#include "exchange/json_lines.hpp"

#include <fmt/format.h>

#include "exchange/row_json.hpp"

namespace nc::exchange {
namespace {

using Json = nlohmann::ordered_json;

template <class Row>
std::string rows_to_jsonl(const std::vector<Row>& rows) {
  std::string text;
  for (const Row& row : rows)
    text += dump_line(row_to_json(row)) + "\n";
  return text;
}

bool read_value(const Json& json, std::string& value) {
  const auto* text = json.get_ptr<const std::string*>();
  if (text != nullptr) value = *text;
  return text != nullptr;
}
bool read_value(const Json& json, std::int64_t& value) {
  if (!json.is_number_integer()) return false;
  value = json.get<std::int64_t>();
  return true;
}
bool read_value(const Json& json, std::uint64_t& value) {
  if (!json.is_number_unsigned()) return false;
  value = json.get<std::uint64_t>();
  return true;
}
bool read_value(const Json& json, double& value) {
  if (!json.is_number()) return false;
  value = json.get<double>();
  return true;
}
bool read_value(const Json& json, bool& value) {
  if (!json.is_boolean()) return false;
  value = json.get<bool>();
  return true;
}
bool read_value(const Json& json, CertaintyCell& value) {
  if (json.is_number_integer()) value = json.get<std::int64_t>();
  if (json.is_string()) value = json.get<std::string>();
  return json.is_number_integer() || json.is_string() || json.is_null();
}
template <class T>
bool read_value(const Json& json, std::optional<T>& value) {
  if (json.is_null()) return true;
  value.emplace();
  return read_value(json, *value);
}

template <class Row>
bool read_row(const Json& object, Row& row) {
  if (!object.is_object()) return false;
  std::size_t columns = 0;
  bool readable = true;
  for_columns(row, [&](const char* name, auto& value) {
    const auto found = object.find(name);
    readable = readable && found != object.end() && read_value(*found, value);
    ++columns;
  });
  return readable && columns == object.size();
}

template <class Row>
Result<std::vector<Row>> rows_from_jsonl(std::string_view text) {
  std::vector<Row> rows;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    const Json object = Json::parse(line, nullptr, false);
    rows.emplace_back();
    if (read_row(object, rows.back())) continue;
    return fail(ErrorKind::input, fmt::format("line {} is not a row of this export", rows.size()));
  }
  return rows;
}

}  // namespace

std::string to_jsonl(const std::vector<AttemptRow>& rows) {
  return rows_to_jsonl(rows);
}
std::string to_jsonl(const std::vector<AnswerRow>& rows) {
  return rows_to_jsonl(rows);
}
std::string to_jsonl(const std::vector<SittingRow>& rows) {
  return rows_to_jsonl(rows);
}
Result<std::vector<AttemptRow>> parse_attempts_jsonl(std::string_view text) {
  return rows_from_jsonl<AttemptRow>(text);
}
Result<std::vector<AnswerRow>> parse_answers_jsonl(std::string_view text) {
  return rows_from_jsonl<AnswerRow>(text);
}

}  // namespace nc::exchange
