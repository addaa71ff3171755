# A relocatable tree: the program finds its library next to itself as ../share/needlecase/scenarios.
foreach(folder guidance neck upper-back shoulder)
  if(IS_DIRECTORY "${CMAKE_SOURCE_DIR}/scenarios/${folder}")
    install(DIRECTORY scenarios/${folder} DESTINATION share/needlecase/scenarios FILES_MATCHING PATTERN "*.toml")
  endif()
endforeach()
install(FILES assets/needlecase.desktop DESTINATION share/applications OPTIONAL)
install(FILES assets/needlecase.svg DESTINATION share/icons/hicolor/scalable/apps OPTIONAL)
install(FILES README.md LICENSE DESTINATION share/doc/needlecase OPTIONAL)
