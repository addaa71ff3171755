// How fast a library of 10,000 case files is opened, checked and searched, each against a plain floor in turns, median
// of several rounds, as JSON lines:
//   bench/library/make_library.py FOLDER && build/release/bin/bench_library_speed FOLDER [ROUNDS, default 11]

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <imgui.h>

#include "app/engine/library_load.hpp"
#include "library/compared.hpp"
#include "library/opened.hpp"
#include "library/plain.hpp"
#include "practice/choosing/selection.hpp"
#include "practice/session/model.hpp"
#include "practice/session/opening.hpp"
#include "shown_page.hpp"
#include "support/embedded.hpp"

namespace {

namespace fs = std::filesystem;
using nc::bench::all_threads;
using nc::bench::Compared;
using nc::bench::folder_source;
using nc::bench::list_plainly;
using nc::bench::median;
using nc::bench::milliseconds;
using nc::bench::must;
using nc::bench::open_library;
using nc::bench::parse_plainly;
using nc::bench::print;
using nc::bench::SharedGuidance;

/// The same on all threads: what no check can be faster than.
void parse_shared(const std::vector<std::string>& paths) {
  const auto parse_one = [&paths](std::size_t at) { parse_plainly({paths[at]}); };
  all_threads().parallel_for(paths.size(), parse_one, {});
}

void compare_opening(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                     int rounds) {
  for (const auto& known : open_library(source, guidance, count).sources)
    nc::app::keep_index(known);
  Compared both;
  for (int at = 0; at < rounds; ++at) {
    both.round([&] { must(!open_library(source, guidance, count).sources.back().changed, "the index was not used"); },
               [&] { must(list_plainly(source.folder) == count, "readdir lists another number"); });
  }
  print("open unchanged", "readdir+stat", both, 1.3);
  Compared with_shipped;
  for (const auto& known : open_library(source, guidance, count, nc::embedded_cases()).sources)
    nc::app::keep_index(known);
  for (int at = 0; at < rounds; ++at) {
    with_shipped.round([&] { open_library(source, guidance, count, nc::embedded_cases()); },
                       [&] { list_plainly(source.folder); });
  }
  print("open unchanged beside the shipped cases", "readdir+stat", with_shipped, 0);
}

void compare_checking(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                      int rounds) {
  const std::vector<std::string> paths = nc::bench::files_in(source.folder);
  Compared both;
  Compared shared;
  for (int at = 0; at < rounds; ++at) {
    both.round([&] { open_library(folder_source(source.folder, {}), guidance, count); },
               [&] { must(parse_plainly(paths) >= count, "toml++ read nothing"); });
    shared.round([&] { parse_shared(paths); }, [&] { parse_plainly(paths); });
  }
  print(fmt::format("cold check on {} threads", std::thread::hardware_concurrency()), "toml++ on one thread", both,
        0.6);
  print(fmt::format("toml++ alone on {} threads", std::thread::hardware_concurrency()), "toml++ on one thread", shared,
        0);
}

/// Searching a keystroke against one pass over all that is searched.
void compare_searching(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                       int rounds) {
  nc::app::LoadedLibrary library = open_library(source, guidance, count);
  nc::library::Content content{*guidance, library.catalogue, library.cases};
  std::string everything;
  for (const auto& card : content.catalogue)
    everything += std::string(card.searched) + '\n';
  for (const std::string& text :
       {std::string("t"), std::string("towel"), std::string("night towel dri"), std::string("zzzz")}) {
    nc::practice::CaseFilter filter;
    filter.search = text;
    Compared both;
    for (int at = 0; at < rounds; ++at) {
      both.round([&] { nc::practice::filter_cases(content, {}, filter); },
                 [&] {
                   const void* found = ::memmem(everything.data(), everything.size(), "zzzz", 4);
                   must(found == nullptr, "the floor found what is not there");
                 });
    }
    print(fmt::format("search '{}' over {} cases", text, count), "memmem over the same text", both, 0);
    std::cout << fmt::format(R"({{"bench":"library","name":"search '{}', share of a frame","share":{:.3f},"limit":1}})",
                             text, median(both.ours) / (1000.0 / 60))
              << std::endl;
  }
}

/// What one keystroke in the search costs until the lists of the page are there: the rows and the page's layout.
void time_keystrokes(const nc::library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                     int rounds) {
  nc::app::LoadedLibrary library = open_library(source, guidance, count);
  auto content = std::make_shared<nc::library::Content>();
  *content = {*guidance, library.catalogue, library.cases};
  ImGuiContext* const context = ImGui::CreateContext();
  ImGui::GetIO().IniFilename = nullptr;
  ImGui::GetIO().DisplaySize = {1280, 800};
  nc::bench::ShownPage page(nc::practice::open_model(content, {}, {}, nc::UtcTime{0}));
  page.make_letters();
  const auto frame = [&page] {
    ImGui::GetIO().DeltaTime = 1.0F / 60.0F;
    ImGui::NewFrame();
    page.draw();
    ImGui::Render();
  };
  frame();
  for (const std::string& text : {std::string("t"), std::string("towel"), std::string()}) {
    std::vector<double> spent;
    for (int at = 0; at < rounds; ++at) {
      nc::practice::CaseFilter filter;
      filter.search = text;
      spent.push_back(milliseconds([&] {
        page.act(nc::practice::ChangeFilter{filter});
        frame();
      }));
    }
    std::cout << fmt::format(R"({{"bench":"library","name":"keystroke that leaves '{}' in the search, rows and lists",)"
                             R"("ours_ms":{:.3f},"limit_ms":16,"rounds":{}}})",
                             text, median(spent), rounds)
              << std::endl;
  }
  ImGui::DestroyContext(context);
}

}  // namespace

int main(int count, char** arguments) {
  if (count < 2) {
    std::cerr << "bench_library_speed FOLDER [ROUNDS]\n";
    return 2;
  }
  const int rounds = count > 2 ? std::atoi(arguments[2]) : 11;
  const std::string folder = arguments[1];
  const SharedGuidance guidance = nc::bench::shipped_guidance();
  const std::size_t files = list_plainly(folder);
  const nc::library::CaseSource source =
      folder_source(folder, (fs::temp_directory_path() / fmt::format("bench-{}.index", ::getpid())).string());
  compare_opening(source, guidance, files, rounds);
  compare_searching(source, guidance, files, rounds);
  time_keystrokes(source, guidance, files, rounds);
  compare_checking(source, guidance, files, rounds);
  fs::remove(source.index);
  return 0;
}
