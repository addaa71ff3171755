#include "library/index_format.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace nc;
using library::IndexedFile;
using library::IndexStamp;

namespace {

const IndexStamp stamp{"1.2.3", "guidance", "/cases"};

std::vector<IndexedFile> three_files() {
  std::vector<IndexedFile> files(3);
  files[0].key = {"a.toml", {10, 1234567890123456789, 77}};
  files[0].card = "a card";
  files[0].member = "a member";
  files[0].twin_mark = 5;
  files[1].key = {"deep/b.toml", {20, -1, 78}};
  files[1].diagnostics = "what is wrong";
  files[1].listed = 2;
  files[2].key = {"c.toml", {0, 0, 0}};
  files[2].listed = 1;
  return files;
}

bool same(const IndexedFile& a, const IndexedFile& b) {
  return a.key == b.key && a.card == b.card && a.member == b.member && a.diagnostics == b.diagnostics &&
         a.twin_mark == b.twin_mark && a.listed == b.listed;
}

}  // namespace

TEST_CASE("an index gives back every file as it was written") {
  const auto files = three_files();
  const std::string bytes = library::encode_index(stamp, files);
  const auto read = library::decode_index(bytes, stamp);
  REQUIRE(read);
  REQUIRE(read->size() == files.size());
  for (std::size_t at = 0; at < files.size(); ++at)
    CHECK(same((*read)[at], files[at]));
}

TEST_CASE("an index of nothing is an index") {
  const auto read = library::decode_index(library::encode_index(stamp, {}), stamp);
  REQUIRE(read);
  CHECK(read->empty());
}

TEST_CASE("an index made by another program, under other guidance or for another folder is none") {
  const std::string bytes = library::encode_index(stamp, three_files());
  for (IndexStamp other : {IndexStamp{"1.2.4", "guidance", "/cases"}, IndexStamp{"1.2.3", "other", "/cases"},
                           IndexStamp{"1.2.3", "guidance", "/cases2"}, IndexStamp{}})
    CHECK_FALSE(library::decode_index(bytes, other));
}

TEST_CASE("an index that is cut, longer or empty is none") {
  const std::string bytes = library::encode_index(stamp, three_files());
  for (std::size_t length = 0; length < bytes.size(); ++length)
    CHECK_FALSE(library::decode_index(std::string_view(bytes).substr(0, length), stamp));
  CHECK_FALSE(library::decode_index(bytes + '\0', stamp));
}

TEST_CASE("an index with any byte changed is none") {
  const std::string sound = library::encode_index(stamp, three_files());
  for (std::size_t at = 0; at < sound.size(); ++at) {
    for (const int flip : {1, 0x80, 0xFF}) {
      std::string bytes = sound;
      bytes[at] = static_cast<char>(bytes[at] ^ flip);
      CHECK_FALSE(library::decode_index(bytes, stamp));
    }
  }
}

TEST_CASE("a listed place that cannot be makes an index none, though its checksum is right") {
  auto files = three_files();
  files[1].listed = 3;
  CHECK_FALSE(library::decode_index(library::encode_index(stamp, files), stamp));
}

TEST_CASE("whatever bytes come, none is taken for an index") {
  rc::prop("any bytes", [](const std::string& bytes) { RC_ASSERT(!library::decode_index(bytes, stamp)); });
}

TEST_CASE("the mark of a hash is its own and never 0") {
  CHECK(library::mark_of("a") == library::mark_of("a"));
  CHECK(library::mark_of("a") != library::mark_of("b"));
  CHECK(library::mark_of("") != 0);
}

TEST_CASE("diagnostics are the same after being kept, and what is damaged is none") {
  Diagnostic one;
  one.number = 312;
  one.severity = Severity::warning;
  one.place = {"x.toml", 3, 4, 9};
  one.message = "message";
  one.suggestion = "do this";
  one.excerpt = "the line";
  const std::string bytes = library::encode_diagnostics({one, Diagnostic{}});
  const auto read = library::decode_diagnostics(bytes, "x.toml");
  REQUIRE(read);
  REQUIRE(read->size() == 2);
  CHECK(render_diagnostic(read->front()) == render_diagnostic(one));
  CHECK((*read)[1].severity == Severity::error);
  CHECK_FALSE(library::decode_diagnostics(bytes.substr(0, bytes.size() - 1), "x.toml"));
  CHECK(library::decode_diagnostics("", "x.toml")->empty());
}
