#include "exchange/json_text.hpp"

#include <catch2/catch.hpp>

namespace nc::exchange {

TEST_CASE("JSON that was written is read back as it was") {
  const nlohmann::json json{{"list", {1, 2.5, nullptr}}, {"text", "two\nlines"}};
  CHECK(parse_json(dump_line(json)) == json);
  CHECK(dump_line(json) == "{\"list\":[1,2.5,null],\"text\":\"two\\nlines\"}");
}

TEST_CASE("a text that is not JSON is discarded, and so is one with more behind it") {
  CHECK(parse_json("{\"open\": ").is_discarded());
  CHECK(parse_json("").is_discarded());
  CHECK(parse_json("1 2").is_discarded());
}

TEST_CASE("ordered JSON is written in its order, and bytes that are not UTF-8 are replaced") {
  nlohmann::ordered_json json;
  json["second"] = "\xff";
  json["first"] = true;
  CHECK(dump_line(json) == "{\"second\":\"\xef\xbf\xbd\",\"first\":true}");
}

}  // namespace nc::exchange
