#include "exchange/json_text.hpp"

#include <catch2/catch.hpp>

namespace nc::exchange {

TEST_CASE("JSON that was written is read back as it was") {
  const nlohmann::json json{{"list", {1, 2.5, nullptr}}, {"text", "two\nlines"}};
  CHECK(read_json(dump_line(json)).value == json);
  CHECK(dump_line(json) == "{\"list\":[1,2.5,null],\"text\":\"two\\nlines\"}");
}

TEST_CASE("a text that is not JSON is discarded, and so is one with more behind it") {
  for (const char* text : {"{\"open\": ", "", "1 2"}) {
    const ReadJson read = read_json(text);
    CHECK(read.value.is_discarded());
    REQUIRE(read.fault);
    CHECK(read.fault->kind == JsonFault::Kind::syntax);
  }
  CHECK(read_json("1e999").fault.value().kind == JsonFault::Kind::number_too_large);
}

TEST_CASE("every key that stands twice in one object is told, and the same key in two objects is not") {
  const ReadJson read = read_json(R"({"a":1,"in":{"b":1,"b":2},"a":{"b":1},"list":[{"a":1},{"a":1}]})");
  CHECK_FALSE(read.fault);
  CHECK(read.doubled_keys == std::vector<std::string>{"b", "a"});
  CHECK(doubled_key_message("a\n") == "the key 'a\\n' stands twice in one object");
}

TEST_CASE("ordered JSON is written in its order, and bytes that are not UTF-8 are replaced") {
  nlohmann::ordered_json json;
  json["second"] = "\xff";
  json["first"] = true;
  CHECK(dump_line(json) == "{\"second\":\"\xef\xbf\xbd\",\"first\":true}");
}

}  // namespace nc::exchange
