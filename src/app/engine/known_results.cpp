#include "app/engine/known_results.hpp"

#include <utility>

#include <nlohmann/json.hpp>

#include "platform/files/file.hpp"
#include "platform/files/folder.hpp"
#include "support/sha256.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t file_limit = 1U << 28U;
/// The first line is the hash of everything behind it.
constexpr std::size_t seal_length = 64;

json to_value(const ResultsStamp& stamp) {
  return {stamp.program, stamp.guidance, stamp.end.hash, stamp.end.entries, stamp.trainee.text()};
}

json to_value(const review::CaseSchedule& schedule) {
  return {schedule.memory.stability,   schedule.memory.difficulty, schedule.reviewed_at.ms,
          schedule.reviewed_on.number, schedule.interval_days,     schedule.holds_emergency};
}

json to_value(const review::PastResult& result) {
  json value{result.case_id.text(), result.outcome, nullptr, result.submitted_at.ms, result.certain_and_wrong, nullptr};
  if (result.score) value[2] = *result.score;
  if (result.review) value[5] = to_value(*result.review);
  return value;
}

review::CaseSchedule schedule_of(const json& value) {
  return {{value.at(0).get<double>(), value.at(1).get<double>()},
          UtcTime{value.at(2).get<std::int64_t>()},
          Day{value.at(3).get<std::int64_t>()},
          value.at(4).get<int>(),
          value.at(5).get<bool>()};
}

review::PastResult result_of(const json& value) {
  review::PastResult result{cases::CaseId(value.at(0).get<std::string>()), value.at(1).get<scoring::Outcome>(),
                            std::nullopt, UtcTime{value.at(3).get<std::int64_t>()}, value.at(4).get<bool>()};
  if (!value.at(2).is_null()) result.score = value.at(2).get<double>();
  if (!value.at(5).is_null()) result.review = schedule_of(value.at(5));
  return result;
}

practice::KnownResults known_of(const json& value) {
  practice::KnownResults known;
  known.has_attempts = true;
  known.names = std::make_shared<const practice::PersonNames>(practice::PersonNames{
      value.at("trainees").get<std::vector<std::string>>(), value.at("cohorts").get<std::vector<std::string>>()});
  for (const json& one : value.at("results"))
    known.history.push_back(result_of(one));
  return known;
}

}  // namespace

std::string results_bytes(const ResultsStamp& stamp, const practice::KnownResults& known) {
  json results = json::array();
  for (const review::PastResult& one : known.history)
    results.push_back(to_value(one));
  const json value{{"stamp", to_value(stamp)},
                   {"trainees", known.names->trainees},
                   {"cohorts", known.names->cohorts},
                   {"results", std::move(results)}};
  const std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
  return sha256_hex(text) + '\n' + text;
}

std::optional<practice::KnownResults> read_results(std::string_view bytes, const ResultsStamp& stamp) {
  if (bytes.size() <= seal_length || sha256_hex(bytes.substr(seal_length + 1)) != bytes.substr(0, seal_length))
    return std::nullopt;
  try {
    const json value = json::parse(bytes.substr(seal_length + 1));
    if (value.at("stamp") != to_value(stamp)) return std::nullopt;
    return known_of(value);
  } catch (const json::exception&) {
    return std::nullopt;  // somebody else wrote it
  }
}

fs::path results_path(const fs::path& cache, const std::string& store) {
  constexpr std::size_t name_length = 32;
  std::error_code ignored;
  const fs::path whole = fs::weakly_canonical(store, ignored);
  return cache / ("record-" + sha256_hex(whole.native()).substr(0, name_length) + ".json");
}

void keep_results(const fs::path& path, const ResultsStamp& stamp, const practice::KnownResults& known) {
  if (platform::make_folder(path.parent_path()))
    (void)platform::save_file(path, results_bytes(stamp, known), platform::Readers::owner);
}

std::optional<practice::KnownResults> load_results(const fs::path& path, const ResultsStamp& stamp) {
  const auto bytes = platform::load_file(path, file_limit);
  return bytes ? read_results(*bytes, stamp) : std::nullopt;
}

}  // namespace nc::app
