print("omdome")
