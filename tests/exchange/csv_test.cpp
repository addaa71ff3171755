#include "exchange/csv.hpp"

#include <catch2/catch.hpp>

#include "exchange/csv_cells.hpp"
#include "exchange/generators.hpp"
#include "exchange/row_json.hpp"
#include "testing/property.hpp"

namespace nc::exchange {
namespace {

/// The cell of the only row in the column.
std::string cell(const std::string& csv, const std::string& column) {
  const auto records = parse_csv_cells(csv);
  REQUIRE(records.has_value());
  REQUIRE(records->size() == 2);
  REQUIRE((*records)[0].size() == (*records)[1].size());
  for (std::size_t i = 0; i < (*records)[0].size(); ++i) {
    if ((*records)[0][i] == column) return (*records)[1][i];
  }
  FAIL("no column " << column);
  return {};
}

std::string trainee_cell(const std::string& trainee) {
  AttemptRow row;
  row.trainee_id = trainee;
  return cell(to_csv(std::vector<AttemptRow>{row}), "trainee_id");
}

template <class Row>
bool same(const std::vector<Row>& a, const std::vector<Row>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (row_to_json(a[i]) != row_to_json(b[i])) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("the columns of attempts are those of the contract, in its order") {
  CHECK(
      to_csv(std::vector<AttemptRow>{}) ==
      "attempt_id,trainee_id,cohort,case_id,case_hash,regions,difficulty,mode,seed,started_at,submitted_at,duration_s,"
      "decision_keys,decisions_given,decision_credit,symptoms_credit,advice_credit,score,outcome,certainty,certainty_"
      "mark,"
      "lung_warning_required,lung_warning_given,guidance_hash,scorer_version,sitting_id,place,size,ended_at,"
      "end_reason,limit_s,passed,cut,under_triage,over_triage,under_triage_strict,over_triage_strict,score_uncapped,"
      "asked_breathing,asked_chest,topics_asked,seconds_to_decide,taken_back,flags\r\n");
}

TEST_CASE("the columns of answers are those of the contract, in its order") {
  CHECK(to_csv(std::vector<AnswerRow>{}) ==
        "attempt_id,visit,item,key,accepted,given,credit,weight,verdict,rules,cites,documents,critical,dangerous,given_"
        "at,"
        "sitting_id,trainee_id,case_id,cohort,mode,lung_warning,asked_breathing,asked_chest,topics_asked,"
        "seconds_to_decide,taken_back,flags\r\n");
}

TEST_CASE("a cell that a spreadsheet would run as a formula gets an apostrophe") {
  CHECK(trainee_cell("=1+1") == "'=1+1");
  CHECK(trainee_cell("+49") == "'+49");
  CHECK(trainee_cell("-x") == "'-x");
  CHECK(trainee_cell("@SUM(A1)") == "'@SUM(A1)");
  CHECK(trainee_cell("\tx") == "'\tx");
  CHECK(trainee_cell("\r=x") == "'\r=x");
  CHECK(trainee_cell(std::string("\0=x", 3)) == std::string("'\0=x", 4));
}

TEST_CASE("other texts are left as they are") {
  for (const char* text : {"", "anna", "a=b", "'quoted", "ö", " =x", "|"})
    CHECK(trainee_cell(text) == text);
}

TEST_CASE("commas, quotes and line ends are quoted") {
  AttemptRow row;
  row.cohort = "spring, \"late\"\r\ngroup";
  const std::string csv = to_csv(std::vector<AttemptRow>{row});
  CHECK(csv.find(",\"spring, \"\"late\"\"\r\ngroup\",") != std::string::npos);
  CHECK(cell(csv, "cohort") == row.cohort);
}

TEST_CASE("numbers are plain numbers with a point, never with a sign in front of an apostrophe") {
  AnswerRow row;
  row.visit = 2;
  row.credit = -1;
  row.weight = 0.1 + 0.2;
  const std::string csv = to_csv(std::vector<AnswerRow>{row});
  CHECK(cell(csv, "visit") == "2");
  CHECK(cell(csv, "credit") == "-1");
  CHECK(cell(csv, "weight") == "0.30000000000000004");
}

TEST_CASE("large seeds, whole scores and booleans are written in full") {
  AttemptRow row;
  row.seed = std::numeric_limits<std::uint64_t>::max();
  row.score = 100;
  row.certainty = std::int64_t{3};
  row.lung_warning_given = false;
  const std::string csv = to_csv(std::vector<AttemptRow>{row});
  CHECK(cell(csv, "seed") == "18446744073709551615");
  CHECK(cell(csv, "score") == "100");
  CHECK(cell(csv, "certainty") == "3");
  CHECK(cell(csv, "lung_warning_given") == "false");
  CHECK(cell(csv, "lung_warning_required").empty());
}

TEST_CASE("attempts come back from CSV as they were") {
  nc::testing::prop("for any rows", [] {
    const auto rows = make_rows<AttemptRow>(make_attempt_row, any_csv_text());
    const auto read = parse_attempts_csv(to_csv(rows));
    RC_ASSERT(read.has_value());
    RC_ASSERT(same(rows, *read));
  });
}

TEST_CASE("answers come back from CSV as they were") {
  nc::testing::prop("for any rows", [] {
    const auto rows = make_rows<AnswerRow>(make_answer_row, any_csv_text());
    const auto read = parse_answers_csv(to_csv(rows));
    RC_ASSERT(read.has_value());
    RC_ASSERT(same(rows, *read));
  });
}

TEST_CASE("no cell of any export begins like a formula unless it is a number") {
  nc::testing::prop("for any rows", [] {
    const auto records = parse_csv_cells(to_csv(make_rows<AnswerRow>(make_answer_row, any_text())));
    RC_ASSERT(records.has_value());
    for (const auto& record : *records) {
      for (const std::size_t text_column : {0U, 2U, 3U, 4U, 5U, 8U, 9U, 10U, 11U}) {
        const std::string& text = record[text_column];
        // Worked out before: RC_ASSERT looks at both sides of an `or`.
        const bool harmless = text.empty() || std::string("=+-@\t\r\0", 7).find(text.front()) == std::string::npos;
        RC_ASSERT(harmless);
      }
    }
  });
}

TEST_CASE("a CSV with other columns or a cell of the wrong type is not read") {
  CHECK(parse_attempts_csv("a,b\r\n").error().message ==
        "the first line of the CSV does not name the columns of this export");
  const std::string header = to_csv(std::vector<AnswerRow>{});
  CHECK(parse_answers_csv(header + "a,x,decision,,,,1,1,right,,,,false,true,,s,t,c,g,exam,true,true,false,3,1.5,0,\r\n")
            .error()
            .message == "record 2 of the CSV has a cell that its column cannot hold");
  CHECK_FALSE(parse_answers_csv(header + "a,1,decision\r\n").has_value());
  CHECK_FALSE(parse_answers_csv(header +
                                "a,1,decision,,,,1.0x,1,right,,,,false,true,,s,t,c,g,exam,true,true,false,3,1.5,0,\r\n")
                  .has_value());
  CHECK_FALSE(parse_answers_csv(header + "\"a").has_value());
  CHECK(parse_answers_csv(header + "a,1,decision,,,,1,1,right,,,,false,true,,s,t,c,g,exam,true,true,false,3,1.5,0,\r\n")
            .has_value());
}

}  // namespace nc::exchange
