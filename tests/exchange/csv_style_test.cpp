#include "exchange/csv_style.hpp"

#include <limits>
#include <tuple>

#include <catch2/catch.hpp>

#include "exchange/csv.hpp"

namespace nc::exchange {
namespace {

std::string row_in(const char* style, const AttemptRow& row) {
  const std::string csv = to_csv(std::vector<AttemptRow>{row}, csv_style(style).value());
  return csv.substr(csv.find("\r\n") + 2);
}

std::string trainee_in(const char* style, const std::string& trainee) {
  AttemptRow row;
  row.trainee_id = trainee;
  const std::string line = row_in(style, row);
  const char separator = csv_style(style)->separator;
  const std::string rest = line.substr(line.find(separator) + 1);
  return rest.substr(0, rest.find(separator));
}

}  // namespace

TEST_CASE("every style has a name, and no other name has a style") {
  for (const std::string& name : csv_style_names())
    CHECK(csv_style(name).has_value());
  CHECK_FALSE(csv_style("excel"));
  CHECK_FALSE(csv_style(""));
}

TEST_CASE("the plain style is what programs read: RFC 4180 without a byte order mark") {
  AttemptRow row;
  row.trainee_id = "0010";
  row.score = 87.5;
  CHECK(to_csv(std::vector<AttemptRow>{row}, csv_style("plain").value()) == to_csv(std::vector<AttemptRow>{row}));
  CHECK(trainee_in("plain", "0010") == "0010");
}

TEST_CASE("a sheet's file says that it is UTF-8, and parts cells and numbers as its region does") {
  AttemptRow row;
  row.score = 87.5;
  row.decision_credit = 0.25;
  for (const auto& [style, separator, score] :
       {std::tuple("excel-en", ',', "87.5"), std::tuple("excel-de", ';', "87,5"), std::tuple("excel-fr", ';', "87,5"),
        std::tuple("excel-ch", ';', "87.5")}) {
    INFO(style);
    const std::string csv = to_csv(std::vector<AttemptRow>{row}, csv_style(style).value());
    CHECK(csv.substr(0, 3) == "\xEF\xBB\xBF");
    CHECK(csv.substr(3, 22) == std::string("attempt_id") + separator + "trainee_id" + separator);
    CHECK(csv.find(separator + std::string(score) + separator) != std::string::npos);
  }
}

TEST_CASE("a sheet keeps the zeros of an id, and runs nothing that a person typed") {
  CHECK(trainee_in("excel-de", "0010") == "\"=\"\"0010\"\"\"");
  CHECK(trainee_in("excel-en", "3-4") == "\"=\"\"3-4\"\"\"");
  CHECK(trainee_in("excel-en", "1E5") == "\"=\"\"1E5\"\"\"");
  CHECK(trainee_in("excel-en", "=1+1") == "\"=\"\"=1+1\"\"\"");
  CHECK(trainee_in("excel-en", "=\"x\"&\"y\"") == "\"=\"\"=\"\"\"\"x\"\"\"\"&\"\"\"\"y\"\"\"\"\"\"\"");
  CHECK(trainee_in("excel-de", "wahr") == "\"=\"\"wahr\"\"\"");
  CHECK(trainee_in("excel-de", "anna") == "anna");
  CHECK(trainee_in("excel-de", "").empty());
}

TEST_CASE("a text that no formula can hold is guarded as in the plain style") {
  CHECK(trainee_in("excel-ch", "\t1") == "'\t1");
  const std::string longest(256, '7');
  CHECK(trainee_in("excel-ch", longest) == longest);
  CHECK(trainee_in("excel-ch", "=" + longest) == "'=" + longest);
}

TEST_CASE("a number that a sheet cannot hold is a text there") {
  AttemptRow row;
  row.seed = std::numeric_limits<std::uint64_t>::max();
  CHECK(row_in("excel-de", row).find(";\"=\"\"18446744073709551615\"\"\";") != std::string::npos);
  row.seed = 999999999999999;
  CHECK(row_in("excel-de", row).find(";999999999999999;") != std::string::npos);
}

TEST_CASE("whatever a sheet would change is known") {
  for (const char* text :
       {"0010", "1/2", "S0001", "#N/A", "=1", "+1", "-1", "@x", " x", "x ", "TRUE", "Falsch", "faux"})
    CHECK(changes_in_sheet(text));
  for (const char* text : {"", "anna", "contact", "left", "Zoë", "time-ran-out"})
    CHECK_FALSE(changes_in_sheet(text));
}

}  // namespace nc::exchange
